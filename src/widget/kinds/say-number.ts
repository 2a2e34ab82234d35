// A number in words, whether it came from the key, from a slider, or as the reader typed it.

import type { Answer } from '../../quiz/kinds.ts'

export function sayNumber(
  answer: Answer,
  unit: string,
  words: { readonly number: (value: number) => string },
): string[] {
  if (typeof answer === 'number') return [`${words.number(answer)} ${unit}`]
  return typeof answer === 'object' && 'typed' in answer ? [`${String(answer.typed)} ${unit}`] : []
}
