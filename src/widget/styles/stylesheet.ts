// The element's stylesheet, of which all quizzes of a page share one.

import base from './base.css?inline'
import controls from './controls.css?inline'
import fields from './fields.css?inline'
import forcedColors from './forced-colors.css?inline'
import head from './head.css?inline'
import options from './options.css?inline'
import paper from './paper.css?inline'

let sheet: CSSStyleSheet | undefined

/** Constructed, not a <style>, so that a strict Content Security Policy has nothing to refuse. */
export function sharedSheet(): CSSStyleSheet {
  if (sheet === undefined) {
    sheet = new CSSStyleSheet()
    sheet.replaceSync([base, head, options, fields, controls, forcedColors, paper].join(''))
  }
  return sheet
}
