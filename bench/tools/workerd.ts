// Plain workerd, without wrangler's proxy: one process that serves some workers, each on a port of its own.

import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { atEnd, makeFolder } from './clean-up.ts'
import { onServerCore } from './pin.ts'

// The package's launcher only starts the binary and waits for it; measured starts are of the binary itself.
const BINARY: string = createRequire(import.meta.url)('workerd').default
const MAX_CONFIG = 1024 ** 3

/** A worker by its modules: name → text. The first is the main one; names end in `.js`, `.json` or `.txt`. */
export interface WorkerSource {
  readonly name: string
  readonly compatibilityDate: string
  readonly modules: Readonly<Record<string, string>>
  /** A folder that its binding ASSETS reads, in the place of the platform's static assets. */
  readonly assets?: string
}

export interface Workerd {
  /** The port of a worker; of the first one when no name is given. */
  readonly port: (name?: string) => number
  /** Seconds of processor time used so far; NaN where there is no /proc. */
  readonly processorTime: () => number
  /** MiB of memory in use; NaN where there is no /proc. */
  readonly memory: () => number
  readonly stop: () => Promise<void>
}

/**
 * Writes what `startWorkerd` starts, so that starting it can be measured alone; gives the path of the configuration. It is encoded,
 * because workerd takes 90 ms to read 12 MB of quizzes in a configuration written as text.
 */
export function writeConfig(workers: readonly WorkerSource[]): string {
  const folder = makeFolder()
  const services = workers.flatMap(({ name, compatibilityDate, modules, assets }, index) => {
    const list = Object.entries(modules).map(([module, text], place) => {
      const file = `${index}-${place}`
      writeFileSync(join(folder, file), text)
      return `(name = ${JSON.stringify(module)}, ${typeOf(module)} = embed ${JSON.stringify(file)})`
    })
    const [disk, bindings] = assets === undefined ? [[], ''] : assetsOf(name, assets)
    const worker = `compatibilityDate = ${JSON.stringify(compatibilityDate)}, modules = [${list.join(', ')}]${bindings}`
    return [...disk, `(name = ${JSON.stringify(name)}, worker = (${worker}))`]
  })
  const sockets = workers.map(({ name }) => {
    const text = JSON.stringify(name)
    return `(name = ${text}, address = "127.0.0.1:0", http = (), service = ${text})`
  })
  const path = join(folder, 'config.capnp')
  const lines = ['using Workerd = import "/workerd/workerd.capnp";', 'const config :Workerd.Config = (']
  writeFileSync(
    path,
    [...lines, `services = [${services.join(', ')}],`, `sockets = [${sockets.join(', ')}],`, ');\n'].join('\n'),
  )
  const encoded = spawnSync(BINARY, ['compile', '--config-only', path], { maxBuffer: MAX_CONFIG })
  if (encoded.status !== 0) throw new Error(`workerd refuses the configuration:\n${encoded.stderr}`)
  writeFileSync(join(folder, 'config'), encoded.stdout)
  return join(folder, 'config')
}

function assetsOf(name: string, folder: string): [services: string[], bindings: string] {
  const service = JSON.stringify(`assets-of-${name}`)
  return [
    [`(name = ${service}, disk = (path = ${JSON.stringify(folder)}))`],
    `, bindings = [(name = "ASSETS", service = ${service})]`,
  ]
}

function typeOf(module: string): string {
  if (module.endsWith('.js')) return 'esModule'
  return module.endsWith('.json') ? 'json' : 'text'
}

export const WORKERD_VERSION = spawnSync(BINARY, ['--version'], { encoding: 'utf8' }).stdout.trim()

/** Starts workerd; resolves when it listens on all of its ports. */
export async function startWorkerd(config: string, count = 1): Promise<Workerd> {
  const [command, args] = onServerCore(BINARY, ['serve', '--binary', config, '--control-fd=3'])
  const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit', 'pipe'] })
  const end = () => child.kill('SIGKILL')
  atEnd(end)
  const ended = new Promise<void>((resolve) => child.on('exit', () => resolve()))
  const ports = await readPorts(child, count)
  return {
    port: (name) => (name === undefined ? [...ports.values()][0] : ports.get(name)) ?? 0,
    processorTime: () => processorTimeOf(child.pid),
    memory: () => Number(/^VmRSS:\s+(\d+)/m.exec(readProcess(child.pid, 'status'))?.[1] ?? Number.NaN) / 1024,
    stop: () => {
      end()
      return ended
    },
  }
}

/** The control pipe says `{"event":"listen","socket":…,"port":…}` of each socket. */
function readPorts(child: ChildProcess, count: number): Promise<Map<string, number>> {
  const ports = new Map<string, number>()
  const pipe = child.stdio[3]
  return new Promise((resolve, reject) => {
    child.on('exit', (code) => reject(new Error(`workerd ended with ${code}`)))
    if (!(pipe instanceof Readable)) return reject(new Error('workerd has no control pipe'))
    let text = ''
    pipe.on('data', (chunk) => {
      text += String(chunk)
      for (const [, socket = '', port] of text.matchAll(/"socket":"([^"]+)","port":(\d+)/g))
        ports.set(socket, Number(port))
      if (ports.size === count) resolve(ports)
    })
  })
}

/** Of all threads: the first field of schedstat is the time spent on a processor, in nanoseconds. */
function processorTimeOf(pid: number | undefined): number {
  const threads = existsSync(`/proc/${pid}/task`) ? readdirSync(`/proc/${pid}/task`) : []
  const times = threads.map((thread) => Number(readProcess(pid, `task/${thread}/schedstat`).split(' ')[0]))
  return times.length === 0 ? Number.NaN : times.reduce((sum, time) => sum + time, 0) / 1e9
}

function readProcess(pid: number | undefined, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8')
  } catch {
    return ''
  }
}
