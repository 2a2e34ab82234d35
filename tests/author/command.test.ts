// The `newsquiz` command as a process: what it prints where, and what it exits with.

import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { run } from '../../src/author/command.ts'
import { quizJsonSchema } from '../../src/author/json-schema.ts'
import { type Files, SAMPLE_ARTICLE, SAMPLE_QUIZ, withQuestions } from './sample-quiz.ts'

const CLI = join(import.meta.dirname, '../../src/author/cli.ts')
const GOOD = { 'bridge/quiz.yaml': SAMPLE_QUIZ, 'bridge/article.md': SAMPLE_ARTICLE }
const FAULTY = { 'ferry/quiz.yaml': SAMPLE_QUIZ.replace('id: ways', 'id: W'), 'ferry/article.md': SAMPLE_ARTICLE }
const UNREADABLE = { 'tower/quiz.yaml': 'a: *b', 'tower/article.md': SAMPLE_ARTICLE }

interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs the command in the folder that holds `questions/`. */
const newsquiz = (files: Files, args: readonly string[], nodeArgs: readonly string[] = []): Promise<Ended> =>
  withQuestions(files, (folder) => runNode([...nodeArgs, CLI, ...args], join(folder, '..')))

function runNode(args: readonly string[], cwd: string): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd })
    const printed = { out: '', err: '' }
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      printed.out += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      printed.err += text
    })
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, ...printed }))
  })
}

const FERRY_LINE =
  'questions/ferry/quiz.yaml:18:9 invalid-id `id` has to be lower-case letters a–z and digits, joined by single hyphens\n'
const TOWER_LINE = 'questions/tower/quiz.yaml:1:4 yaml-alias *b is an alias: write out what is meant\n'

describe('check', () => {
  test.each([
    ['a good quiz', GOOD, [], 0, '', '1 quiz, 0 faults\n'],
    ['no quiz', { 'quiz.schema.json': '{}' }, [], 0, '', '0 quizzes, 0 faults\n'],
    ['a quiz with a fault', { ...GOOD, ...FAULTY }, [], 1, FERRY_LINE, '2 quizzes, 1 fault\n'],
    ['only the good one of two', { ...GOOD, ...FAULTY }, ['bridge'], 0, '', '1 quiz, 0 faults\n'],
    ['a quiz by its path', { ...GOOD, ...FAULTY }, ['questions/bridge/'], 0, '', '1 quiz, 0 faults\n'],
    ['a quiz by its file', { ...GOOD, ...FAULTY }, ['./questions/bridge/quiz.yaml'], 0, '', '1 quiz, 0 faults\n'],
    [
      'a fault, and a file that cannot be read',
      { ...FAULTY, ...UNREADABLE },
      [],
      2,
      FERRY_LINE + TOWER_LINE,
      '2 quizzes, 2 faults\n',
    ],
    [
      'a quiz that is not there',
      GOOD,
      ['brigde'],
      2,
      'questions:1:1 quiz-not-found there is no quiz "brigde" here (did you mean "bridge"?)\n',
      '0 quizzes, 1 fault\n',
    ],
    [
      'a path out of the folder',
      GOOD,
      ['../bridge'],
      2,
      'questions:1:1 quiz-not-found there is no quiz "../bridge" here\n',
      '0 quizzes, 1 fault\n',
    ],
    [
      'no folder of quizzes',
      {},
      [],
      2,
      'questions:1:1 folder-not-found there is no folder of quizzes here (ENOENT): run this where `questions` is\n',
      '0 quizzes, 1 fault\n',
    ],
  ])('%s', async (_, files, args, code, out, err) => {
    expect(await newsquiz(files, ['check', ...args])).toEqual({ code, out, err })
  })

  test('a name that would break the line is printed on one', async () => {
    const { out } = await newsquiz(
      { 'a\nb\u001b[2J/quiz.yaml': SAMPLE_QUIZ, 'a\nb\u001b[2J/article.md': SAMPLE_ARTICLE },
      ['check'],
    )
    expect(out).toMatch(/^questions\/a\\u000ab\\u001b\[2J\/quiz\.yaml:1:1 invalid-id \P{Cc}+\n$/u)
  })

  test('bad input 30: refused within 200 MB', async () => {
    const files: Files = {
      'deep/quiz.yaml': '['.repeat(20_000),
      'huge/quiz.yaml': 100 * 1024 * 1024,
      'bomb/quiz.yaml': 'a: &a [x]\nb: &b [*a, *a]\nc: [*b, *b]\n',
    }
    const articles = Object.fromEntries(['deep', 'huge', 'bomb'].map((id) => [`${id}/article.md`, SAMPLE_ARTICLE]))
    const report =
      'data:text/javascript,process.on("exit",()=>process.stderr.write(process.resourceUsage().maxRSS+" kB"))'
    const { code, out, err } = await newsquiz({ ...files, ...articles }, ['check'], ['--import', report])
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => line.split(' ')[1]),
    ).toEqual(['yaml-alias', 'yaml-alias', 'yaml-alias', 'yaml-alias', 'too-deep', 'too-large'])
    expect(Number(/(\d+) kB$/.exec(err)?.[1])).toBeLessThan(200 * 1024)
    expect(code).toBe(2)
  })

  test('who stops reading, as `head` does, gets no stack trace', async () => {
    const many = SAMPLE_QUIZ + '  - {}\n'.repeat(5000)
    const files = { ...GOOD, 'bridge/quiz.yaml': many }
    const err = await withQuestions(files, (folder) => {
      const child = spawn(process.execPath, [CLI, 'check'], { cwd: join(folder, '..') })
      child.stdout.once('data', () => child.stdout.destroy())
      let text = ''
      child.stderr.setEncoding('utf8').on('data', (part: string) => {
        text += part
      })
      return new Promise<string>((resolve) => child.on('close', () => resolve(text)))
    })
    expect(err).toMatch(/^1 quiz, \d+ faults\n$/)
  })
})

describe('other commands', () => {
  test('schema prints the JSON Schema', async () => {
    expect(await newsquiz({}, ['schema'])).toEqual({ code: 0, out: quizJsonSchema(), err: '' })
  })

  test.each([[['help']], [['--help']], [['check', '--help']], [['-h']]])('%j prints the usage', async (args) => {
    const { code, out, err } = await inProcess(args)
    expect(out[0]).toMatch(/^Usage: newsquiz <command>\n/)
    expect({ code, err }).toEqual({ code: 0, err: [] })
  })

  test.each([
    [[], 'there is no command ""'],
    [['chekc'], 'there is no command "chekc" (did you mean "check"?)'],
    [['\u001b[2J'], 'there is no command "\\u001b[2J"'],
    [['check', '--fix'], 'check has no option "--fix"'],
    [['schema', 'bridge'], 'schema takes no arguments'],
    [['help', 'check'], 'help takes no arguments'],
  ])('%j is misused: the usage on stderr, and 2', async (args, complaint) => {
    const { code, out, err } = await inProcess(args)
    expect([err[0], err[1]?.split('\n')[0]]).toEqual([complaint, 'Usage: newsquiz <command>'])
    expect({ code, out }).toEqual({ code: 2, out: [] })
  })

  test('a process that is misused ends with 2', async () => {
    expect(await newsquiz(GOOD, ['chekc'])).toMatchObject({ code: 2, out: '' })
  })
})

/** The same without a process, for commands that read no files. */
async function inProcess(args: readonly string[]) {
  const [out, err]: [string[], string[]] = [[], []]
  const code = await run(args, { out: (line) => out.push(line), err: (line) => err.push(line) })
  return { code, out, err }
}
