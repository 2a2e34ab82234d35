// What this machine has of the engines and of the screen reader. `npm test` names what it lacks; with NEWSQUIZ_REQUIRE_ENGINES it fails on it.

import { existsSync, globSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const NAMES = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
  firefox: ['firefox-esr', 'firefox'],
  webkitDriver: ['WebKitWebDriver'],
  xvfb: ['Xvfb'],
  orca: ['orca'],
  dbus: ['dbus-run-session'],
  openbox: ['openbox'],
  speech: ['speech-dispatcher'],
} as const

type Program = keyof typeof NAMES

/** The path of a program; undefined where it is not installed. */
export function find(program: Program): string | undefined {
  const named = program === 'chromium' ? process.env.CHROMIUM_PATH : undefined
  const folders = (process.env.PATH ?? '').split(delimiter)
  const candidates = NAMES[program].flatMap((name) => folders.map((folder) => join(folder, name)))
  return [...(named ? [named] : []), ...candidates].find((path) => existsSync(path))
}

/** WebKitGTK's own small browser, which its driver needs. */
export const findMiniBrowser = (): string | undefined =>
  globSync('/usr/lib{,/*,64}/webkit{2gtk-4.*,gtk-6.*}/MiniBrowser').sort()[0]

/** The program that starts the bus on which a screen reader hears. */
export const findAccessibilityBus = (): string | undefined =>
  ['/usr/libexec/at-spi-bus-launcher', '/usr/lib/at-spi2-core/at-spi-bus-launcher'].find((path) => existsSync(path))

/** What each part of these tests needs, by the name in which a skip is told; with Debian's packages. */
const NEEDS: readonly [name: string, packages: string, found: () => readonly unknown[]][] = [
  ['Firefox', 'firefox-esr', () => [find('firefox')]],
  ['WebKitGTK', 'webkit2gtk-driver xvfb', () => [find('webkitDriver'), findMiniBrowser(), find('xvfb')]],
  [
    'Orca',
    'orca speech-dispatcher dbus-x11 openbox xvfb at-spi2-core',
    () => [...(['orca', 'speech', 'dbus', 'openbox', 'xvfb'] as const).map(find), findAccessibilityBus()],
  ],
]

/** What is not here, as lines for the person who runs the tests. */
export const missing = (): readonly string[] =>
  NEEDS.filter(([, , found]) => found().includes(undefined)).map(
    ([name, packages]) => `newsquiz: ${name} is not here, so its tests are skipped (Debian: ${packages}).`,
  )

/** Whether a part of these tests can run here. */
export const isHere = (name: string): boolean =>
  NEEDS.filter(([needing]) => needing === name).every(([, , found]) => !found().includes(undefined))
