// How much of a body is read: none of one that says it is too large, and little of one that does not say.

import { describe, expect, it } from 'vitest'
import { FLOOD_REVISION, postRaw, slugOf } from './ask.ts'

const KIB = 1024
const GOOD = JSON.stringify({ revision: FLOOD_REVISION, question: 'homes', answer: 3145 })
const JSON_TYPE = { 'Content-Type': 'application/json' }

interface Source {
  readonly stream: ReadableStream<Uint8Array>
  /** What was taken from it so far. */
  readonly taken: { bytes: number; isCancelled: boolean }
}

/** Gives spaces, which JSON may begin with, in chunks, and counts those that are taken. */
function spaces(bytes: number, chunk: number): Source {
  const taken = { bytes: 0, isCancelled: false }
  const stream = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const size = Math.min(chunk, bytes - taken.bytes)
        if (size === 0) return controller.close()
        taken.bytes += size
        controller.enqueue(new Uint8Array(size).fill(0x20))
      },
      cancel() {
        taken.isCancelled = true
      },
    },
    { highWaterMark: 0 },
  )
  return { stream, taken }
}

describe('a body that does not say its size', () => {
  it.each([
    ['10 MiB in small chunks', 10 * KIB * KIB, KIB, 17 * KIB],
    ['10 MiB in chunks of 16 KiB', 10 * KIB * KIB, 16 * KIB, 32 * KIB],
    ['10 MiB in chunks of 48 KiB', 10 * KIB * KIB, 48 * KIB, 48 * KIB],
    ['one byte too many', 16 * KIB + 1, 16 * KIB, 16 * KIB + 1],
  ])('%s: is left as soon as it is too large', async (_reason, bytes, chunk, most) => {
    const { stream, taken } = spaces(bytes, chunk)
    expect(await slugOf(await postRaw(stream, JSON_TYPE))).toBe('413 body-too-large')
    expect(taken).toEqual({ bytes: most, isCancelled: true })
  })

  it('of 16 KiB is read', async () => {
    const { stream, taken } = spaces(16 * KIB, 1000)
    expect(await slugOf(await postRaw(stream, JSON_TYPE))).toBe('400 malformed-json')
    expect(taken).toEqual({ bytes: 16 * KIB, isCancelled: false })
  })

  it('is put together again from its chunks', async () => {
    const bytes = new TextEncoder().encode(GOOD)
    const stream = new ReadableStream({
      start(controller) {
        controller.enqueue(bytes.subarray(0, 20))
        controller.enqueue(bytes.subarray(20))
        controller.close()
      },
    })
    expect((await postRaw(stream, JSON_TYPE)).status).toBe(200)
  })

  it('is no UTF-8', async () => {
    const stream = new Blob([new Uint8Array([0x22, 0xff, 0x22])]).stream()
    expect(await slugOf(await postRaw(stream, JSON_TYPE))).toBe('400 malformed-json')
  })

  it('breaks off: it is the body that is at fault', async () => {
    const stream = new ReadableStream({
      pull(controller) {
        controller.error(new Error('gone'))
      },
    })
    expect(await slugOf(await postRaw(stream, JSON_TYPE))).toBe('400 malformed-json')
  })
})

describe('a body that says its size', () => {
  it.each([
    ['16 KiB and a byte', 16 * KIB + 1],
    ['10 MiB', 10 * KIB * KIB],
    ['more than any number', `1${'0'.repeat(400)}`],
  ])('of %s is not read', async (_reason, length) => {
    const { stream, taken } = spaces(16 * KIB + 1, KIB)
    const response = await postRaw(stream, { ...JSON_TYPE, 'Content-Length': String(length) })
    expect(await slugOf(response)).toBe('413 body-too-large')
    expect(taken).toEqual({ bytes: 0, isCancelled: false })
  })

  it('of 16 KiB is read', async () => {
    const body = GOOD.padEnd(16 * KIB)
    expect((await postRaw(body, { ...JSON_TYPE, 'Content-Length': String(16 * KIB) })).status).toBe(200)
  })

  it('wrongly, as no HTTP server lets it, is too large all the same', async () => {
    const response = await postRaw(GOOD.padEnd(16 * KIB + 1), { ...JSON_TYPE, 'Content-Length': '9' })
    expect(await slugOf(response)).toBe('413 body-too-large')
  })
})
