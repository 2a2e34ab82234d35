// On `/`: shows the snippets with the address under which the page is served, and copies them.

import { ORIGIN } from '../snippet.ts'

for (const snippet of document.querySelectorAll('.snippet')) {
  const code = snippet.querySelector('code')
  const button = snippet.querySelector<HTMLButtonElement>('.copy')
  if (code === null || button === null) continue
  code.textContent = (code.textContent ?? '').replaceAll(ORIGIN, location.origin)
  if (!('clipboard' in navigator)) continue
  button.hidden = false
  button.addEventListener('click', () => {
    navigator.clipboard.writeText(code.textContent ?? '').then(
      () => show(button, 'Copied'),
      () => show(button, 'Select the text to copy it'),
    )
  })
}

function show(button: HTMLButtonElement, text: string): void {
  button.textContent = text
  setTimeout(() => {
    button.textContent = 'Copy'
  }, 2000)
}
