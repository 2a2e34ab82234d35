// Medians, goals, and the tables that the measurements print.

/** The middle of some figures; NaN of none. */
export const median = (figures: readonly number[]): number => percentile(figures, 0.5)

/** The figure below which a share of them lies, between two figures in proportion; NaN of none. */
export function percentile(figures: readonly number[], share: number): number {
  const sorted = [...figures].sort((a, b) => a - b)
  const place = (sorted.length - 1) * share
  const low = sorted[Math.floor(place)] ?? Number.NaN
  const high = sorted[Math.ceil(place)] ?? Number.NaN
  return low + (high - low) * (place - Math.floor(place))
}

/** The lowest and the highest. */
export const spread = (figures: readonly number[], digits = 0): string =>
  `${round(Math.min(...figures), digits)}–${round(Math.max(...figures), digits)}`

export const round = (figure: number, digits = 0): string =>
  figure.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })

export interface Goal {
  readonly sign: '≥' | '≤'
  readonly bound: number
}

export const atLeast = (bound: number): Goal => ({ sign: '≥', bound })
export const atMost = (bound: number): Goal => ({ sign: '≤', bound })

/** Two cells: the goal, and whether a figure keeps to it. */
export function verdict(goal: Goal | null, figure: number): [goal: string, kept: string] {
  if (goal === null) return ['', '']
  const { sign, bound } = goal
  const isKept = sign === '≥' ? figure >= bound : figure <= bound
  return [`${sign} ${bound.toLocaleString('en')}`, isKept ? 'kept' : 'MISSED']
}

/** Prints a table in Markdown that reads well in a terminal too: all columns but the first are right-aligned. */
export function printTable(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = head.map((title, column) => Math.max(3, title.length, ...rows.map((row) => row[column]?.length ?? 0)))
  const line = (cells: readonly string[]) =>
    `| ${widths.map((width, column) => pad(cells[column] ?? '', width, column)).join(' | ')} |`
  const rule = `|${widths.map((width, column) => `${'-'.repeat(width + 1)}${column === 0 ? '-' : ':'}`).join('|')}|`
  console.log([line(head), rule, ...rows.map(line), ''].join('\n'))
}

const pad = (cell: string, width: number, column: number): string =>
  column === 0 ? cell.padEnd(width) : cell.padStart(width)
