// The quiz on paper: every question as it is before anything is chosen. No answer, no verdict and no choice is on it.

import type { PublicQuiz } from '../../quiz/quiz.ts'
import { viewOf } from '../kinds.ts'
import type { Words } from '../words/en.ts'

// Fields that nobody has touched, and that take nothing.
const UNTOUCHED = { draft: {}, reply: null, open: false, describedBy: undefined, onDraft() {}, onCheck() {} }

export function PaperView({ quiz: { title, language, questions }, words }: { quiz: PublicQuiz; words: Words }) {
  return (
    <div class="paper" lang={language}>
      <h2 class="title" dir="auto">
        {title}
      </h2>
      <ol>
        {questions.map((question) => (
          <li dir="auto">
            <p class="prompt">{question.prompt}</p>
            <p class="rule">{words.rule[question.kind]}</p>
            {viewOf(question, { words, language }).fields(UNTOUCHED)}
            {'targets' in question && (
              <ol>
                {question.targets.map(({ text }) => (
                  <li>{text}</li>
                ))}
              </ol>
            )}
          </li>
        ))}
      </ol>
    </div>
  )
}
