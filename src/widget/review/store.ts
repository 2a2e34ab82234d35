// One entry in the storage of the device, shared by tabs. Where storage is full or forbidden nothing is kept, and nothing else changes.

import { readDevice } from '../kit.ts'

export interface Store {
  /** False where another tab has written meanwhile: then nothing is written, so that none loses an answer. */
  readonly write: (text: string) => boolean
  /** From now on this text is known, and may be written over. */
  readonly know: (text: string | null) => void
  readonly clear: () => void
}

export function openStore(key: string): Store {
  let known: string | null = null
  return {
    write: (text) => {
      if (text === known) return true
      if (readDevice(key) !== known) return false
      quietly(() => {
        localStorage.setItem(key, text)
        known = text
      })
      return true
    },
    know: (text) => {
      known = text
    },
    clear: () => {
      known = null
      quietly(() => localStorage.removeItem(key))
    },
  }
}

function quietly(act: () => void): void {
  try {
    act()
  } catch {
    // Nothing is kept on this device.
  }
}
