// One stylesheet for the sliders of all quizzes of a page; it is adopted, so no policy on inline style applies to it.

import estimate from './estimate.css?inline'

let sheet: CSSStyleSheet | undefined

/** Made at first use: pages are rendered where there is no such thing as a stylesheet. */
export function estimateSheet(): CSSStyleSheet {
  if (sheet === undefined) {
    sheet = new CSSStyleSheet()
    sheet.replaceSync(estimate)
  }
  return sheet
}
