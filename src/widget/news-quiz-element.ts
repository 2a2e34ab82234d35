// The custom element: a bridge from the page to a session and its views. Importing this file registers nothing.

import { h, render } from 'preact'
import type { Estimate } from './estimate/estimate.ts'
import { estimateFile, reviewFile } from './further-files.ts'
import { HOME } from './home.ts'
import type { Review } from './review/review.ts'
import { openSession, type Session } from './session.ts'
import { ATTRIBUTES, parseSettings } from './settings.ts'
import { type Event, screenOf } from './state.ts'
import { sharedSheet } from './styles/stylesheet.ts'
import { QuizView } from './views/quiz-view.tsx'

// Printing sends events; a preview in the browser's own tools changes the medium alone.
const paper = matchMedia('print')
const PRINT = [
  [window, 'beforeprint'],
  [window, 'afterprint'],
  [paper, 'change'],
] as const

export class NewsQuizElement extends HTMLElement {
  static readonly observedAttributes: readonly string[] = ATTRIBUTES

  #session: Session | null = null
  #opened = ''
  #screen = ''
  // The same for as long as a screen is shown: a review that comes late changes nothing under the reader's eyes.
  #review: Review | null = null
  #estimate: Estimate | null = null
  // The focus moves only once the reader has done something: a quiz that loads takes nobody's place on the page away.
  #acted = false

  connectedCallback(): void {
    if (this.shadowRoot === null) this.attachShadow({ mode: 'open' }).adoptedStyleSheets = [sharedSheet()]
    this.#open()
    for (const [target, type] of PRINT) target.addEventListener(type, this)
  }

  disconnectedCallback(): void {
    for (const [target, type] of PRINT) target.removeEventListener(type, this)
  }

  /** On its way to paper, the page holds every question; back from there, the running quiz alone. */
  handleEvent({ type }: { readonly type: string }): void {
    this.#draw(type === 'beforeprint' || paper.matches)
  }

  attributeChangedCallback(): void {
    if (this.isConnected && this.#session !== null) this.#open()
  }

  /** Opens a session for what the attributes say now; a move within the page changes nothing and keeps the session. */
  #open(): void {
    const settings = parseSettings((name) => this.getAttribute(name), HOME)
    const opened = JSON.stringify(settings)
    if (opened === this.#opened) return
    this.#opened = opened
    this.#session?.end()
    this.#session = openSession(settings, { target: this, draw: () => this.#draw() })
    this.#draw()
  }

  #draw(printing = false): void {
    const root = this.shadowRoot
    if (root === null || this.#session === null) return
    const { state, words, send } = this.#session
    const screen = screenOf(state())
    const act = (event: Event): void => {
      this.#acted = true
      send(event)
    }
    const isNew = screen !== this.#screen
    // Views of a question do not differ by it, but the words for what keeps an answer from being checked do.
    if (isNew || 'at' in state()) this.#review = reviewFile.now()
    if (isNew) this.#estimate = estimateFile.now()
    this.#review?.dress(root)
    this.#estimate?.dress(root)
    const active = root.querySelector<HTMLElement>(':focus')
    render(
      h(QuizView, {
        state: state(),
        send: act,
        words: words(),
        review: this.#review,
        estimate: this.#estimate,
        printing,
      }),
      root,
    )
    // Where there is no `moveBefore`, as in WebKit, an item that moves loses the focus.
    active?.focus({ preventScroll: true })
    if (!isNew) return
    this.#screen = screen
    if (this.#acted && this.#hasFocusOrNobodyHas()) showNew(root)
  }

  /** The reader may have gone on reading while the answer was checked: then the focus stays where it is. */
  #hasFocusOrNobodyHas(): boolean {
    const active = document.activeElement
    return active === null || active === document.body || active.contains(this) || this.contains(active)
  }
}

/** Moves the focus to where the reader looks next, and the page no further than it must. */
function showNew(root: ShadowRoot): void {
  root.querySelector<HTMLElement>('[data-focus]')?.focus({ preventScroll: true })
  root.querySelector('[data-show]')?.scrollIntoView({ block: 'nearest' })
}
