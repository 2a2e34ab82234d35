// The styles of what comes after an answer, in a sheet of their own beside the element's.

import end from './end.css?inline'
import hover from './hover.css?inline'
import marks from './marks.css?inline'
import motion from './motion.css?inline'
import remarks from './remarks.css?inline'
import share from './share.css?inline'
import verdict from './verdict.css?inline'

let sheet: CSSStyleSheet | undefined

export function reviewSheet(): CSSStyleSheet {
  if (sheet === undefined) {
    sheet = new CSSStyleSheet()
    sheet.replaceSync([hover, verdict, remarks, marks, end, share, motion].join(''))
  }
  return sheet
}
