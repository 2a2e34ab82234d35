// What a page can be asked in any engine: where the focus is, what the status says.

/** The thing that has the focus. */
export interface Focused {
  /** Its role in words, or where it is when it is not in the quiz: `before`, `after`, `page`. */
  readonly role: string
  readonly name: string
  readonly value: string
  /** Its place in the order of the quiz's DOM; -1 outside. */
  readonly place: number
}

/** Runs in the page. */
export function focused(): Focused {
  const root = document.querySelector('news-quiz')?.shadowRoot
  const node = root?.activeElement
  if (!root || !node) {
    const outside = document.activeElement
    return { role: outside?.id || 'page', name: '', value: '', place: -1 }
  }
  const roles: Record<string, string> = {
    button: 'button',
    a: 'link',
    summary: 'summary',
    select: 'combobox',
    legend: 'legend',
    h2: 'heading',
    h3: 'heading',
  }
  const field = node instanceof HTMLInputElement ? node : null
  const role = field ? (field.type === 'text' ? 'textbox' : field.type) : (roles[node.localName] ?? node.localName)
  const labels: NodeListOf<Element> | null = Reflect.get(node, 'labels') ?? null
  const text = field || node.localName === 'select' ? (labels?.[0]?.textContent ?? '') : (node.textContent ?? '')
  return {
    role,
    name: (node.getAttribute('aria-label') ?? text).replace(/\s+/g, ' ').trim(),
    value: String(Reflect.get(node, 'value') ?? ''),
    place: [...root.querySelectorAll('*')].indexOf(node),
  }
}

/** Runs in the page: what the status says, and the head of the question. */
export function said(): { readonly status: string; readonly standing: string } {
  const root = document.querySelector('news-quiz')?.shadowRoot
  return {
    status: root?.querySelector('[role=status]')?.textContent ?? '',
    standing: root?.querySelector('.standing')?.textContent ?? '',
  }
}
