// Everything that a page in Chromium receives from the network: addresses, redirects, status lines, headers and bodies.

import type { CDPSession, Page } from 'playwright-core'

/** One thing that came over the network. */
export interface Received {
  readonly from: string
  readonly text: string
}

/**
 * Listens from now on; what it gives is all that there is so far. Each response is held until its body is noted,
 * so that nothing is in the page before it is here, and nothing is missed that the page itself leaves unread.
 */
export async function listenTo(page: Page): Promise<() => readonly Received[]> {
  const cdp = await page.context().newCDPSession(page)
  const received: Received[] = []
  const note = (from: string, value: unknown): void => {
    received.push({ from, text: typeof value === 'string' ? value : JSON.stringify(value) })
  }
  cdp.on('Network.requestWillBeSent', ({ request, redirectResponse }) => {
    note(`address of ${request.url}`, request.url)
    if (redirectResponse !== undefined) note(`redirect of ${redirectResponse.url}`, redirectResponse)
  })
  cdp.on('Network.responseReceived', ({ response }) => note(`head of ${response.url}`, response))
  cdp.on('Network.responseReceivedExtraInfo', (info) => note('headers as they came', info))
  cdp.on('Network.webSocketFrameReceived', ({ response }) => note('a socket', response.payloadData))
  cdp.on('Network.eventSourceMessageReceived', ({ data }) => note('an event source', data))
  cdp.on('Fetch.requestPaused', async ({ requestId, request, responseStatusCode = 0, responseHeaders }) => {
    note(`headers of ${request.url}`, responseHeaders)
    const isRedirect = responseStatusCode >= 300 && responseStatusCode < 400
    if (!isRedirect) note(`body of ${request.url}`, await bodyOf(cdp, requestId))
    await cdp.send('Fetch.continueRequest', { requestId })
  })
  await cdp.send('Network.enable')
  await cdp.send('Fetch.enable', { patterns: [{ requestStage: 'Response' }] })
  return () => [...received]
}

async function bodyOf(cdp: CDPSession, requestId: string): Promise<string> {
  const { body, base64Encoded } = await cdp.send('Fetch.getResponseBody', { requestId })
  return base64Encoded ? Buffer.from(body, 'base64').toString('latin1') : body
}

/** What could receive something that this page's session does not hear of: frames, workers, further pages. */
export function unheard(page: Page): number {
  const context = page.context()
  const further = context.pages().length - 1 + (page.frames().length - 1)
  return further + page.workers().length + context.serviceWorkers().length
}
