// The element in JSX: its attributes, as the pages write them.

import type { HTMLAttributes } from 'preact'

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'news-quiz': HTMLAttributes<HTMLElement> & { quiz: string; topic?: string; limit?: number; seed?: string }
    }
  }
}
