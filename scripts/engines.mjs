// Installs the engines and the screen reader of the tests where none of them may be skipped: Debian's.

import { existsSync } from 'node:fs'
import { installDebian } from './browser.mjs'

const PROGRAMS = {
  'firefox-esr': '/usr/bin/firefox-esr',
  'webkit2gtk-driver': '/usr/bin/WebKitWebDriver',
  xvfb: '/usr/bin/Xvfb',
  orca: '/usr/bin/orca',
  'speech-dispatcher': '/usr/bin/speech-dispatcher',
  'dbus-x11': '/usr/bin/dbus-launch',
  openbox: '/usr/bin/openbox',
  'at-spi2-core': '/usr/libexec/at-spi-bus-launcher',
}

/** The tests themselves say what is still not there, and fail on it. */
export function ensureEngines() {
  if (process.env.NEWSQUIZ_REQUIRE_ENGINES !== 'yes') return
  const missing = Object.entries(PROGRAMS).filter(([, path]) => !existsSync(path))
  if (missing.length > 0) installDebian(missing.map(([name]) => name))
}
