// The words beside a slider, in English.

export const en = {
  notSet: 'Not set yet',
  typeIt: 'Or type it',
  typed: (unit: string) => `Or type it (${unit})`,
}

export type EstimateWords = typeof en
