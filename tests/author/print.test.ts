// `newsquiz print` as a process: what it prints where, what it writes, and what it exits with.

import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Files, SAMPLE_ARTICLE, SAMPLE_QUIZ, withQuestions } from './sample-quiz.ts'

const CLI = join(import.meta.dirname, '../../src/author/cli.ts')
const GOOD = { 'bridge/quiz.yaml': SAMPLE_QUIZ, 'bridge/article.md': SAMPLE_ARTICLE }
const FAULTY = { ...GOOD, 'bridge/quiz.yaml': SAMPLE_QUIZ.replace('id: ways', 'id: W') }
const UNREADABLE = { ...GOOD, 'bridge/quiz.yaml': 'a: *b' }

/** Runs `print` in a folder with these quizzes; `before` and `after` see the folder. */
const print = (
  files: Files,
  args: readonly string[],
  { before = () => {}, after = () => {} }: { before?: (folder: string) => void; after?: (folder: string) => void } = {},
) =>
  withQuestions(files, async (questions) => {
    const cwd = join(questions, '..')
    before(cwd)
    const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, 'print', ...args], { cwd, encoding: 'utf8' })
    after(cwd)
    return { code: status, out: stdout, err: stderr }
  })

describe('print', () => {
  test('gives the paper to the output, the same by id, by path and by file', async () => {
    const { code, out, err } = await print(GOOD, ['bridge'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/^<!doctype html>\n<html lang="en" dir="ltr">.*<\/html>\n$/s)
    expect((await print(GOOD, ['questions/bridge/'])).out).toBe(out)
    expect((await print(GOOD, ['./questions/bridge/quiz.yaml'])).out).toBe(out)
  })

  test('writes a new file, with the same bytes', async () => {
    const { out } = await print(GOOD, ['bridge'])
    let written = ''
    const after = (folder: string): void => {
      written = readFileSync(join(folder, 'paper.html'), 'utf8')
    }
    expect(await print(GOOD, ['bridge', '--out', 'paper.html'], { after })).toEqual({ code: 0, out: '', err: '' })
    expect(written).toBe(out)
  })

  test('leaves a file that is there already as it is', async () => {
    let left = ''
    const ended = await print(GOOD, ['--out', 'paper.html', 'bridge'], {
      before: (folder) => writeFileSync(join(folder, 'paper.html'), 'mine'),
      after: (folder) => {
        left = readFileSync(join(folder, 'paper.html'), 'utf8')
      },
    })
    const line = 'paper.html:1:1 file-exists is there already and is left as it is: name another file, or remove it\n'
    expect({ ...ended, left }).toEqual({ code: 2, out: '', err: line, left: 'mine' })
  })

  test.each([
    [
      'a folder that is not there',
      GOOD,
      ['bridge', '--out', 'nowhere/paper.html'],
      2,
      'nowhere/paper.html:1:1 file-not-written the system does not let it be written (ENOENT)\n',
    ],
    [
      'a quiz at fault',
      FAULTY,
      ['bridge', '--out', 'paper.html'],
      1,
      'questions/bridge/quiz.yaml:18:9 invalid-id `id` has to be lower-case letters a–z and digits, joined by single hyphens\n',
    ],
    [
      'a quiz that cannot be read',
      UNREADABLE,
      ['bridge', '--out', 'paper.html'],
      2,
      'questions/bridge/quiz.yaml:1:4 yaml-alias *b is an alias: write out what is meant\n',
    ],
    [
      'a quiz that is not there',
      GOOD,
      ['brigde', '--out', 'paper.html'],
      2,
      'questions:1:1 quiz-not-found there is no quiz "brigde" here (did you mean "bridge"?)\n',
    ],
  ])('%s: nothing is written, and why is one line', async (_, files, args, code, err) => {
    let written = true
    const after = (folder: string): void => {
      written = existsSync(join(folder, 'paper.html'))
    }
    expect(await print(files, args, { after })).toEqual({ code, out: '', err })
    expect(written).toBe(false)
  })

  test.each([
    [[], 'print takes one quiz'],
    [['bridge', 'ferry'], 'print takes one quiz'],
    [['bridge', '--out'], '--out needs the name of a file'],
    [['bridge', '--out', ''], '--out needs the name of a file'],
    [['bridge', '--pdf'], 'print has no option "--pdf"'],
  ])('%j is misused: the usage, and 2', async (args, complaint) => {
    const { code, out, err } = await print(GOOD, args)
    expect({ code, out, complaint: err.split('\n').slice(0, 2) }).toEqual({
      code: 2,
      out: '',
      complaint: [complaint, 'Usage: newsquiz <command>'],
    })
  })
})
