// How lists of words in other alphabets are written, so that the Worker's script stays small; it changes nothing in them.

/** A text as it is. The bundler writes the letters of a tagged one as they are, and six characters for each letter of any other. */
export const raw = String.raw

/** `ab cd` as a → b, c → d: what a letter is written as. */
export const lettersOf = (pairs: string): Readonly<Record<string, string>> =>
  Object.fromEntries(pairs.split(' ').map((pair) => [pair.slice(0, 1), pair.slice(1)]))
