// Sharing a result: a button, what became of it, and where neither share sheet nor clipboard may be used, the text to copy by hand.

import { Button, readings } from '../../kit.ts'
import type { State } from '../../state.ts'
import type { ViewProps } from '../../views/quiz-view.tsx'
import { hostedPage } from '../share/hosted-page.ts'
import { shareResult } from '../share/share-result.ts'
import { linkTo, shareText } from '../share/share-text.ts'
import { reviewWordsOf } from '../words/review-words.ts'

type Ended = Extract<State, { phase: 'ended' }>

export function ShareView({ state, send, words }: ViewProps<'ended'>) {
  const { said = '', byHand = '' } = state.shared ?? {}
  const finer = reviewWordsOf(words)

  async function share(from: Element): Promise<void> {
    const { points, maxPoints } = readings.firstScore(state)
    const text = shareText({
      title: state.quiz.title,
      score: finer.pointsOf(points, maxPoints),
      verdicts: verdictsOf(state),
      link: linkFrom(from),
    })
    // Said anew, so that it is heard again at every press.
    send({ type: 'shared', shared: { said: '', byHand: '' } })
    const outcome = await shareResult(text)
    if (outcome === 'copied') send({ type: 'shared', shared: { said: finer.copied, byHand: '' } })
    if (outcome === 'by-hand') send({ type: 'shared', shared: { said: finer.copyByHand, byHand: text } })
  }

  return (
    <div class="share">
      <p class="actions">
        <Button quiet onPress={({ currentTarget }) => void share(currentTarget)}>
          {finer.share}
        </Button>
        <span class="muted">{said}</span>
      </p>
      {byHand !== '' && (
        <textarea
          class="field"
          readOnly
          rows={6}
          aria-label={finer.copyByHand}
          value={byHand}
          ref={(field) => field?.select()}
        />
      )}
    </div>
  )
}

/** Those of the first round: it is the one that counts. */
const verdictsOf = ({ quiz, answered, later }: Ended) =>
  quiz.questions.map(({ id }) => (later?.first ?? answered).find(({ question }) => question.id === id)?.reply.verdict)

/** The address to share, seen from a node of the quiz. */
function linkFrom(node: Element): string {
  const root = node.getRootNode()
  const host = root instanceof ShadowRoot ? root.host : node
  return linkTo({
    address: location.href,
    canonical: document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? null,
    framed: parent !== window,
    hosted: hostedPage(host),
  })
}
