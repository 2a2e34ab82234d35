// Runs in the page: plays every quiz on it to the end, and notes each text that is shown and each element that should not be there.

/** What was seen in the page and in its quizzes. */
export interface Seen {
  /** The quizzes that came to their end. */
  readonly ended: string[]
  /** What each text node held. */
  readonly texts: string[]
  /** Elements and attributes that no page of ours and no view makes. */
  readonly odd: string[]
}

/** Plays to the end, or stays at the first question. Everything is inside of it, because the page gets this function alone. */
export async function playAll(isWhole: boolean): Promise<Seen> {
  const texts = new Set<string>()
  const odd = new Set<string>()
  const KNOWN = new Set(
    `html head meta title link style script body header main section article aside nav news-quiz time code pre em hr br ol ul
    div p span h1 h2 h3 h4 fieldset legend label input select option button textarea svg path li details summary figure figcaption
    blockquote strong b i a slot`.split(/\s+/),
  )

  /** Text that became markup leaves its text node, and shows among the elements or their attributes. */
  function look(root: Document | ShadowRoot): void {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ALL)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node instanceof Text) texts.add(node.data)
      else if (node instanceof Element) inspect(node)
      else if (node instanceof Comment) odd.add(`a comment: ${node.data}`)
    }
  }

  function inspect(element: Element): void {
    const name = element.localName
    const isPicture = name === 'img' && element.getAttribute('src') === '' && element.closest('.story-text') !== null
    if (!KNOWN.has(name) && !isPicture) odd.add(element.outerHTML.slice(0, 200))
    if (name === 'script' && element.textContent !== '') odd.add(element.outerHTML.slice(0, 200))
    for (const { name: key, value } of element.attributes) {
      const isCode = /^(?:on|style$|srcdoc$|action$|formaction$|background$|http-equiv$)/i.test(key)
      const isAddress = /^(?:href|src|data|xlink:href)$/i.test(key)
      if (isCode || (isAddress && !isHarmless(value))) odd.add(`${name} ${key}=${value.slice(0, 200)}`)
    }
  }

  /** Of the web, or the picture beside a page's title. */
  const isHarmless = (address: string): boolean =>
    /^https?:$/.test(new URL(address, document.baseURI).protocol) || /^data:(?:,$|image\/svg\+xml,%3Csvg)/.test(address)

  /** Always gives the page its turn first. */
  async function until<Value>(find: () => Value | null | undefined): Promise<Value> {
    for (const start = performance.now(); performance.now() - start < 15_000; ) {
      await new Promise((resolve) => setTimeout(resolve, 4))
      const found = find()
      if (found !== null && found !== undefined) return found
    }
    throw new Error(`waited in vain for ${find}`)
  }

  async function play(root: ShadowRoot): Promise<'end' | 'failed' | 'left'> {
    for (;;) {
      const screen = await until(() => root.querySelector('.question, .end, .failed'))
      for (const details of root.querySelectorAll('details')) details.open = true
      look(root)
      if (screen.matches('.end')) return 'end'
      if (screen.matches('.failed')) return 'failed'
      if (!isWhole) return 'left'
      answer(root)
      look(root)
      root.querySelector<HTMLElement>('.card > .actions button')?.click()
      await until(() => root.querySelector('.verdict'))
      look(root)
      await goOn(root)
    }
  }

  /** By way of the article, when it is on the page: each proof stands in it. */
  async function goOn(root: ShadowRoot): Promise<void> {
    const buttons = (): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('.verdict .actions button')]
    if (document.querySelector('.story-text') !== null) {
      await until(() => (buttons().length > 1 ? true : null))
      buttons()[0]?.click()
      const back = await until(() => root.querySelector<HTMLElement>('.verdict .back button'))
      look(document)
      back.click()
    }
    buttons().at(-1)?.click()
    await until(() => (root.querySelector('.verdict') === null ? true : null))
  }

  /** Anything that the question takes. */
  function answer(root: ShadowRoot): void {
    for (const field of root.querySelectorAll<HTMLInputElement>('.question input[type=text]')) {
      field.value = '1999'
      field.dispatchEvent(new InputEvent('input', { bubbles: true }))
    }
    for (const field of root.querySelectorAll('select')) {
      field.selectedIndex = 1
      field.dispatchEvent(new Event('change', { bubbles: true }))
    }
    root.querySelector<HTMLElement>('input[type=radio], input[type=checkbox], .move.down')?.click()
  }

  const quizzes = [...document.querySelectorAll('news-quiz')].map(async (quiz) => {
    const outcome = await play(await until(() => quiz.shadowRoot))
    return outcome === 'end' ? [quiz.getAttribute('quiz') ?? ''] : []
  })
  look(document)
  return { ended: (await Promise.all(quizzes)).flat(), texts: [...texts], odd: [...odd] }
}
