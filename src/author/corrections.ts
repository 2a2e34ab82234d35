// Rules about correction notices, which need more than their question to be judged.

import { isRecord } from '../quiz/answer-shape.ts'
import { isDate } from '../quiz/calendar.ts'
import type { Written } from './quiz-rules.ts'
import type { Finding } from './rule.ts'

/** No question was corrected before the article that it is about came out. */
export function findInCorrections(file: unknown, questions: readonly Written[]): Finding[] {
  const published = isRecord(file) && isRecord(file.article) ? file.article.published : undefined
  if (!isDay(published)) return []
  return questions.flatMap(({ path, question: { corrected } }) => {
    if (!isRecord(corrected) || !isDay(corrected.date) || corrected.date >= published) return []
    const message = `comes before ${published}, when the article was published: write the day of the correction`
    return [{ path: [...path, 'corrected', 'date'], code: 'days-out-of-order', message }]
  })
}

const isDay = (value: unknown): value is string => typeof value === 'string' && isDate(value, 'day')
