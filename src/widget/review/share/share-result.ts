// Hands a text to the reader: by the share sheet, else by the clipboard.

/** What became of it: `none` when the reader closed the sheet or chose where it goes, `by-hand` when the page may do neither. */
export type Outcome = 'none' | 'copied' | 'by-hand'

/** To be called while a press is being handled: browsers allow neither otherwise. */
export async function shareResult(text: string): Promise<Outcome> {
  if (canShare(text)) {
    try {
      await navigator.share({ text })
      return 'none'
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return 'none'
    }
  }
  try {
    await navigator.clipboard.writeText(text)
    return 'copied'
  } catch {
    return 'by-hand' // no clipboard without https, nor in a frame that was not given one
  }
}

/** Whether there is a share sheet that takes text: some have none, and some take only links. */
const canShare = (text: string): boolean => 'canShare' in navigator && navigator.canShare({ text })
