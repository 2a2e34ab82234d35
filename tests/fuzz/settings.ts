// How many requests are drawn, and from which seed: both can be set from outside, to run more or the same again.

const numberOf = (name: string, otherwise: number): number => {
  const value = Number(process.env[name] ?? otherwise)
  if (!Number.isSafeInteger(value) || value < 0) throw new Error(`${name} is no whole number`)
  return value
}

export const REQUESTS = numberOf('FUZZ_REQUESTS', 1000)
export const SEED = numberOf('FUZZ_SEED', Date.now() % 2 ** 30)
