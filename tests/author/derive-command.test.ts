// `newsquiz derive` as an author meets it: what it writes, what it prints, and what it exits with.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkQuizzes } from '../../src/author/check.ts'
import { derive, readDeriveArguments } from '../../src/author/derive-command.ts'
import { NEWS } from './derive/news.ts'

interface Ran {
  readonly code: number
  readonly out: string[]
  readonly err: string[]
}

/** Runs the command on a file of a folder of its own. */
async function inFolder<Value>(
  name: string,
  content: string | Uint8Array,
  work: (run: (isJson?: boolean) => Promise<Ran>, folder: string) => Promise<Value>,
): Promise<Value> {
  const folder = mkdtempSync(join(tmpdir(), 'newsquiz-derive-'))
  try {
    writeFileSync(join(folder, name), content)
    return await work(async (isJson = false) => {
      const [out, err]: [string[], string[]] = [[], []]
      const output = { out: (line: string) => void out.push(line), err: (line: string) => void err.push(line) }
      const code = await derive(
        { file: join(folder, name), date: '2019-03-14', isJson },
        join(folder, 'questions'),
        output,
      )
      return { code, out, err }
    }, folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

test('it writes a quiz that passes the check, with a word to the editor on every question', async () => {
  await inFolder('Port Ansel.txt', NEWS, async (run, folder) => {
    expect((await run()).code).toBe(0)
    const { quizzes, faults } = await checkQuizzes(join(folder, 'questions'))
    expect(faults).toEqual([])
    expect(quizzes.map(({ quiz }) => [quiz.id, quiz.article.published])).toEqual([['port-ansel', '2019-03-14']])
    const yaml = readFileSync(join(folder, 'questions/port-ansel/quiz.yaml'), 'utf8')
    expect(yaml.match(/^ {2}# Kept: /gm)).toHaveLength(quizzes[0]?.quiz.questions.length ?? 0)
  })
})

test('it overwrites nothing', async () => {
  await inFolder('pier.txt', NEWS, async (run, folder) => {
    await run()
    const file = join(folder, 'questions/pier/quiz.yaml')
    writeFileSync(file, 'mine')
    const again = await run()
    expect([again.code, again.out.length]).toEqual([2, 1])
    expect(again.out[0]).toContain('/questions/pier:1:1 file-exists ')
    expect(readFileSync(file, 'utf8')).toBe('mine')
  })
})

test('as JSON it prints one line in the neutral format, and writes nothing', async () => {
  await inFolder('pier.txt', NEWS, async (run, folder) => {
    const { code, out } = await run(true)
    const printed = JSON.parse(out.join('\n'))
    expect([code, printed.format, out.length]).toEqual([0, 'newsquiz-derive/1', 1])
    for (const { evidence } of [...printed.facts, ...printed.refused])
      expect(NEWS.slice(evidence.start, evidence.end)).toBe(evidence.exact)
    expect(printed.questions[0]).toEqual({
      fact: expect.any(Number),
      question: expect.any(String),
      answer: expect.any(String),
      distractors: expect.any(Array),
    })
    expect((await checkQuizzes(join(folder, 'questions'))).faults).toMatchObject([{ code: 'folder-not-found' }])
  })
})

test('of a page it gives the text that its offsets count in', async () => {
  await inFolder(
    'pier.html',
    `<article><h1>The pier</h1><p>The pier was closed on March 12, 2019, and that was it.</p></article>`,
    async (run) => {
      const { text, facts } = JSON.parse((await run(true)).out.join('\n'))
      expect(
        facts.map(({ evidence }: { evidence: { start: number; end: number } }) =>
          text.slice(evidence.start, evidence.end),
        ),
      ).toEqual(['March 12, 2019'])
    },
  )
})

describe('refused', () => {
  test.each([
    ['an empty file', 'a.txt', '', 1, 'nothing-to-ask'],
    ['an article without a fact', 'a.txt', 'The pier is old and the sea is blue.', 1, 'nothing-to-ask'],
    [
      'another language',
      'a.txt',
      'Der Pier wurde am Montag geschlossen, und in der Stadt war man sehr froh.',
      1,
      'language-not-supported',
    ],
    ['bytes that are no text', 'a.txt', new Uint8Array([0xff, 0xfe, 0x00, 0x41]), 2, 'not-text'],
    ['a file that is far too large', 'a.txt', 'a '.repeat(600_000), 2, 'too-large'],
  ])('%s', async (_what, name, content, code, fault) => {
    const ran = await inFolder(name, content, (run) => run())
    expect(ran.code).toBe(code)
    expect(ran.out).toEqual([expect.stringMatching(new RegExp(`a\\.txt:1:\\d+ ${fault} `))])
  })
})

describe('the arguments', () => {
  test.each([
    [['a.txt'], { file: 'a.txt', isJson: false }],
    [['--json', 'a.txt', '--date', '2022-01-31'], { file: 'a.txt', isJson: true, date: '2022-01-31' }],
    [[], 'derive takes one file: the article'],
    [['a.txt', 'b.txt'], 'derive takes one file: the article'],
    [['a.txt', '--date', '2022-02-30'], '--date has to be a day, written like 2022-01-31'],
    [['a.txt', '--force'], 'derive has no option --force'],
  ])('%j', (args, expected) => expect(readDeriveArguments(args)).toEqual(expected))
})
