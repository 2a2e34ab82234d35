// A quiz with an even and a logarithmic slider, a range of days, feedback on an option, a correction and closing messages.

import type { QuizFolder } from './fixture-service.ts'

const proofs = ['40 ships', 'some 60,000 people', 'May 9-10', 'Ada Adams built it']

export const HARBOUR: QuizFolder = {
  id: 'harbour',
  article: `# The harbour\n\n${proofs.map((proof) => `It says ${proof} there.`).join('\n\n')}\n`,
  file: {
    title: 'The harbour',
    language: 'en',
    article: { title: 'The harbour opens', published: '2022-05-11' },
    closing: [
      { from: 0, text: 'The harbour keeps its secrets.' },
      { from: 50, text: 'You know your way around.' },
      { from: 100, text: 'Harbour master!' },
    ],
    questions: [
      {
        id: 'ships',
        kind: 'number',
        topic: 'figures',
        prompt: 'How many ships came?',
        points: 1,
        unit: 'ships',
        slider: { min: 0, max: 100, step: 1 },
        answer: { value: 40, within: 2, reach: 22 },
        feedback: [{ value: 60, within: 5, text: 'That many were expected.' }],
        explanation: 'Some stayed away because of the storm.',
        evidence: [{ exact: '40 ships' }],
      },
      {
        id: 'people',
        kind: 'number',
        topic: 'figures',
        prompt: 'About how many people came to see them, from near and far?',
        points: 1,
        unit: 'people',
        slider: { min: 100, max: 1_000_000, step: 100, scale: 'log' },
        answer: { value: 60_000, within: 5000 },
        explanation: 'More than live in the town.',
        evidence: [{ exact: 'some 60,000 people' }],
      },
      {
        id: 'days',
        kind: 'date',
        topic: 'days',
        prompt: 'Name a day of the feast.',
        points: 1,
        asks: 'day',
        answer: '2022-05-09/2022-05-10',
        explanation: 'It went on through the night.',
        evidence: [{ exact: 'May 9-10' }],
      },
      {
        id: 'builder',
        kind: 'single',
        topic: 'people',
        prompt: 'Who built it?',
        points: 1,
        options: [
          { id: 'adams', text: 'Ada Adams' },
          { id: 'brown', text: 'Bo Brown', feedback: 'Bo Brown came second in the competition.' },
        ],
        answer: 'adams',
        explanation: 'She won the competition.',
        evidence: [{ exact: 'Ada Adams built it' }],
        corrected: { date: '2022-06-01', note: 'Her name had been misspelt.' },
      },
    ],
  },
}
