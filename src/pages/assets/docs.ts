// On `/docs`: sends what the forms hold to this service, and shows the reply as it came.

for (const form of document.querySelectorAll<HTMLElement>('.try')) {
  const outcome = form.querySelector('.outcome')
  if (outcome === null) continue
  form.querySelector('.send')?.addEventListener('click', () => {
    send(form).then(
      (text) => show(outcome, text),
      () => show(outcome, 'No reply.'),
    )
  })
}

async function send(form: HTMLElement): Promise<string> {
  const { method = 'get', path = '' } = form.dataset
  const body = form.querySelector('textarea')?.value
  const response = await fetch(addressOf(form, path), {
    method: method.toUpperCase(),
    ...(body === undefined ? {} : { body, headers: { 'Content-Type': 'application/json' } }),
  })
  return [
    `${response.status} ${response.statusText}`,
    ...[...response.headers].map(([name, value]) => `${name}: ${value}`),
    '',
    pretty(await response.text()),
  ].join('\n')
}

function addressOf(form: HTMLElement, path: string): string {
  const query = new URLSearchParams()
  let address = path
  for (const { dataset, name, value } of form.querySelectorAll('input')) {
    if (dataset.in === 'path') address = address.replace(`{${name}}`, encodeURIComponent(value))
    else if (value !== '') query.append(name, value)
  }
  return query.size > 0 ? `${address}?${query}` : address
}

function pretty(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2)
  } catch {
    return text // shown as it came
  }
}

function show(outcome: Element, text: string): void {
  const reply = document.createElement('pre')
  reply.textContent = text
  reply.tabIndex = 0 // it scrolls, and must be reached by keyboard
  outcome.replaceChildren(reply)
}
