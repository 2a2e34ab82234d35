// Finds a secret in what was received, however it is dressed: escaped, encoded, reversed, at any place of something longer.

/** What a secret looks like in each encoding that leaves no trace of its letters. Secrets are ASCII, seven characters or more. */
function dressedOf(secret: string): ReadonlyMap<string, string> {
  const hex = Buffer.from(secret).toString('hex')
  const dressed = new Map([
    [secret, 'raw'],
    [[...secret].reverse().join(''), 'reversed'],
    [secret.toUpperCase(), 'upper case'],
    [hex, 'hex'],
    [hex.toUpperCase(), 'hex, upper case'],
  ])
  for (const before of [0, 1, 2]) {
    const core = base64Core(secret, before)
    dressed.set(core, `base64, ${before} bytes behind a boundary`)
    dressed.set(core.replaceAll('+', '-').replaceAll('/', '_'), `base64url, ${before} bytes behind a boundary`)
  }
  return dressed
}

/** The characters of base64 that depend on the secret alone, when so many bytes stand before it in its group of three. */
function base64Core(secret: string, before: number): string {
  const whole = Buffer.from('\0'.repeat(before) + secret).toString('base64')
  return whole.slice(Math.ceil((before * 8) / 6), Math.floor(((before + secret.length) * 8) / 6))
}

const ESCAPED =
  /%([\da-f]{2})|\\u([\da-f]{4})|\\u\{([\da-f]+)\}|\\x([\da-f]{2})|&#x0*([\da-f]{1,6});?|&#0*(\d{1,7});?|&(quot|amp|lt|gt|apos);|\\(["'\\/])/gi

const NAMED: Readonly<Record<string, string>> = { quot: '"', amp: '&', lt: '<', gt: '>', apos: "'" }

/** The text with every escape undone, of URLs, JSON, scripts and HTML alike. */
const unescaped = (text: string): string =>
  text.replace(ESCAPED, (whole, percent, unicode, braced, byte, hexEntity, entity, named, mark) => {
    if (mark !== undefined) return mark
    if (named !== undefined) return NAMED[String(named).toLowerCase()] ?? whole
    const code = entity === undefined ? Number.parseInt(percent ?? unicode ?? braced ?? byte ?? hexEntity, 16) : +entity
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })

/** The text as it is, with its escapes undone once and twice, and without the zeros of UTF-16. */
export function readingsOf(text: string): readonly string[] {
  const once = unescaped(text)
  const readings = [text, once, unescaped(once), text.replaceAll('\0', '')]
  return [...new Set(readings)]
}

/** In which disguises a secret is found in the readings of a text. */
export function findDisguises(readings: readonly string[], secret: string): string[] {
  const found = [...dressedOf(secret)].filter(([needle]) => readings.some((reading) => reading.includes(needle)))
  return found.map(([, name]) => name)
}
