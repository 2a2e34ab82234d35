// Markup as a value: what is put into it is shown as text, unless it is markup itself.

export interface Html {
  readonly html: string
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character)

/** A template of markup. Attributes in it have to stand in quotation marks. */
export function html(template: TemplateStringsArray, ...parts: readonly (string | number | Html | Html[])[]): Html {
  const texts = parts.map((part) => {
    if (Array.isArray(part)) return part.map((one) => one.html).join('')
    return typeof part === 'object' ? part.html : escaped(String(part))
  })
  return { html: template.map((piece, at) => piece + (texts[at] ?? '')).join('') }
}
