// WebKitGTK: its small browser on a screen that nobody sees, driven by the W3C's WebDriver over HTTP.

import { freePort } from '../browser/service.ts'
import type { Driver, Key } from './driver.ts'
import { makeHome, start, startScreen, until } from './processes.ts'
import { find, findMiniBrowser } from './tools.ts'

// The W3C's code points for keys (WebDriver, section 17.4.2).
const TAB = '\uE004'
const SHIFT = '\uE008'
const KEYS: Readonly<Record<string, readonly string[]>> = {
  Tab: [TAB],
  'Shift+Tab': [SHIFT, TAB],
  Enter: ['\uE007'],
  Space: [' '],
  ArrowDown: ['\uE015'],
}

/** Opens a page in a WebKitGTK of its own. */
export async function openWebKit(): Promise<Driver> {
  const [xvfb, driver, binary] = [find('xvfb'), find('webkitDriver'), findMiniBrowser()]
  if (xvfb === undefined || driver === undefined || binary === undefined) throw new Error('there is no WebKitGTK')
  const home = makeHome()
  const screen = await startScreen(xvfb)
  const port = await freePort()
  const service = start(driver, [`--port=${port}`, '--host=127.0.0.1'], {
    DISPLAY: screen.display,
    HOME: home.folder,
    XDG_RUNTIME_DIR: home.folder,
    GDK_BACKEND: 'x11',
    NO_AT_BRIDGE: '1',
  })
  const end = async (): Promise<void> => {
    await service.stop()
    await screen.stop()
    home.remove()
  }
  try {
    const call = caller(`http://127.0.0.1:${port}`)
    await until(async () => (await call('GET', '/status').catch(() => ({ ready: false }))).ready || undefined)
    const options = { binary, args: ['--automation'] }
    const opened = await call('POST', '/session', {
      capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } },
    })
    return drive(call, `/session/${opened.sessionId}`, end)
  } catch (error) {
    await end()
    throw error
  }
}

type Call = ReturnType<typeof caller>

/** One command of WebDriver; gives its value, whose form the standard says. */
const caller = (origin: string) => async (method: string, path: string, body?: object) => {
  const init = body === undefined ? { method } : { method, body: JSON.stringify(body) }
  const reply = await fetch(origin + path, init)
  const { value } = JSON.parse(await reply.text())
  if (!reply.ok) throw new Error(`${method} ${path}: ${value.error} ${value.message}`)
  return value
}

function drive(call: Call, session: string, end: () => Promise<void>): Driver {
  const press = (key: Key): Promise<void> => {
    const keys = KEYS[key] ?? [key]
    const downs = keys.map((value) => ({ type: 'keyDown', value }))
    const ups = [...keys].reverse().map((value) => ({ type: 'keyUp', value }))
    return call('POST', `${session}/actions`, {
      actions: [{ type: 'key', id: 'keyboard', actions: [...downs, ...ups] }],
    })
  }
  return {
    go: (url) => call('POST', `${session}/url`, { url }),
    press,
    ask: (question) => call('POST', `${session}/execute/sync`, { script: `return (${question})()`, args: [] }),
    close: async () => {
      await call('DELETE', session).catch(() => {})
      await end()
    },
  }
}
