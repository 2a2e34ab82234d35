// A quiz that says all that can be said beyond a verdict: an estimate, a range of days, feedback, closing messages, a correction.

import type { Quiz } from '../../src/quiz/quiz.ts'

export const MILL: Quiz = {
  id: 'mill',
  title: 'The flood at the mill',
  language: 'en',
  article: { title: 'Water at the mill' },
  closing: [
    { from: 0, text: 'The river has more to tell.' },
    { from: 66.67, text: 'You read every line.' },
  ],
  questions: [
    {
      id: 'depth',
      kind: 'number',
      topic: 'figures',
      prompt: 'How deep was the water?',
      points: 1,
      unit: 'cm',
      slider: { min: 0, max: 500, step: 10 },
      answer: { value: 180, within: 20, reach: 120 },
      feedback: [{ value: 1.8, within: 0, text: 'That would be metres.' }],
      explanation: 'The mark is still on the wall.',
      evidence: [{ exact: '180 cm' }],
      corrected: { date: '2026-11-20', note: 'It had been given in feet.' },
    },
    {
      id: 'visit',
      kind: 'date',
      topic: 'days',
      prompt: 'Name a day of the visit.',
      points: 1,
      asks: 'day',
      answer: '2024-03-09/2024-03-10',
      explanation: 'She stayed for a night.',
      evidence: [{ exact: 'March 9-10' }],
    },
    {
      id: 'owner',
      kind: 'single',
      topic: 'people',
      prompt: 'Whose mill is it?',
      points: 1,
      options: [
        { id: 'ada', text: 'Ada’s' },
        { id: 'bo', text: 'Bo’s', feedback: 'Bo rents it.' },
      ],
      answer: 'ada',
      explanation: 'She bought it.',
      evidence: [{ exact: 'Ada owns' }],
    },
  ],
}
