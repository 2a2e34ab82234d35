// Orca, the screen reader, on a screen and a bus of its own, beside a Chromium that tells it everything; and what it says, from its own log.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, launch } from 'puppeteer-core'
import { makeHome, type Started, start, startScreen, until } from './processes.ts'
import { find, findAccessibilityBus } from './tools.ts'

/** One thing that Orca said. */
export interface Spoken {
  /** Milliseconds since midnight, UTC. */
  readonly at: number
  readonly text: string
}

export interface ScreenReader {
  readonly browser: Browser
  /** Everything said so far. */
  readonly spoken: () => readonly Spoken[]
  readonly stop: () => Promise<void>
}

// The bus tells its address, which the browser needs too. A window manager gives the window the focus, without which Orca is silent.
const SESSION = `
echo "$DBUS_SESSION_BUS_ADDRESS" >&3
"$OPENBOX" &
"$ACCESSIBILITY_BUS" --launch-immediately &
exec "$ORCA" --debug-file "$HOME/orca.out" -e speech
`

const FLAGS = [
  '--force-renderer-accessibility',
  '--no-sandbox',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Starts Orca and a Chromium that it hears. Takes some ten seconds. */
export async function startOrca(): Promise<ScreenReader> {
  const home = makeHome()
  const stops: (() => Promise<unknown>)[] = [async () => home.remove()]
  const stop = async (): Promise<void> => {
    for (const end of [...stops].reverse()) await end().catch(() => {})
  }
  const log = join(home.folder, 'orca.out')
  makeLogPrompt(home.folder)
  const spoken = (): Spoken[] => readSpeech(log)
  try {
    const screen = await startScreen(find('xvfb') ?? '')
    stops.push(screen.stop)
    const env = {
      DISPLAY: screen.display,
      HOME: home.folder,
      XDG_RUNTIME_DIR: home.folder,
      TZ: 'UTC',
      ACCESSIBILITY_ENABLED: '1',
      GNOME_ACCESSIBILITY: '1',
    }
    const session = start(find('dbus') ?? '', ['--', 'sh', '-c', SESSION], {
      ...env,
      OPENBOX: find('openbox') ?? '',
      ORCA: find('orca') ?? '',
      ACCESSIBILITY_BUS: findAccessibilityBus() ?? '',
    })
    stops.push(session.stop)
    const bus = await addressOf(session)
    const isOn = await until(async () => spoken().some(({ text }) => text === 'Screen reader on.') || undefined, 20_000)
    if (isOn === undefined) throw new Error('Orca does not speak')
    const browser = await launch({
      executablePath: find('chromium') ?? '',
      headless: false,
      args: FLAGS,
      userDataDir: join(home.folder, 'profile'),
      defaultViewport: null,
      env: { ...process.env, ...env, DBUS_SESSION_BUS_ADDRESS: bus },
    })
    stops.push(() => browser.close())
    return { browser, spoken, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** Orca writes its log in blocks; its own place for a user's Python makes that lines. */
function makeLogPrompt(home: string): void {
  const folder = join(home, '.local/share/orca')
  mkdirSync(folder, { recursive: true })
  const lines = 'from orca import debug\ndebug.debugFile.reconfigure(line_buffering=True)\n'
  writeFileSync(join(folder, 'orca-customizations.py'), lines)
}

const addressOf = ({ child }: Started): Promise<string> =>
  new Promise((resolve, reject) => {
    child.stdio[3]?.once('data', (chunk) => resolve(String(chunk).trim()))
    child.on('exit', (code) => reject(new Error(`the bus ended with ${code}`)))
    child.on('error', reject)
  })

/** What Orca's log says was said: `17:33:41.556286 - SPEECH OUTPUT: 'Right.' {…}`. */
function readSpeech(log: string): Spoken[] {
  let text = ''
  try {
    text = readFileSync(log, 'utf8')
  } catch {
    return [] // Orca has not opened it yet
  }
  const lines = text.matchAll(/^(\d\d):(\d\d):(\d\d\.\d+) - SPEECH OUTPUT: '(.*?)' ?(?:\{.*)?$/gm)
  return [...lines].map(([, hours, minutes, seconds, said = '']) => ({
    at: ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000,
    text: said,
  }))
}
