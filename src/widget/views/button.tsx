// A button that a held key presses once: else the Enter that checks an answer would leave its verdict too.

import type { ComponentChildren } from 'preact'

interface ButtonProps {
  readonly quiet?: boolean
  /** Whether the focus comes here when the screen changes. */
  readonly focus?: boolean
  /** Whether it does nothing just now; it stays in the focus order all the same. */
  readonly busy?: boolean
  readonly onPress: (press: { readonly currentTarget: Element }) => void
  readonly children: ComponentChildren
}

export function Button({ quiet = false, focus = false, busy = false, onPress, children }: ButtonProps) {
  return (
    <button
      type="button"
      class={quiet ? 'button quiet' : 'button'}
      part="button"
      aria-disabled={busy}
      data-focus={focus || undefined}
      onKeyDown={(event) => {
        if (event.repeat) event.preventDefault()
      }}
      onClick={onPress}
    >
      {children}
    </button>
  )
}
