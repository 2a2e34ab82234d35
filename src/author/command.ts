// The `newsquiz` command: its arguments, its words and its exit codes. It knows no process; cli.ts gives it one.

import { resolve, sep } from 'node:path'
import { checkQuizzes } from './check.ts'
import { derive, readDeriveArguments } from './derive-command.ts'
import { exitCodeOf, type Fault, formatFault, printable } from './fault.ts'
import { quizJsonSchema } from './json-schema.ts'
import { paperOf, writeNew } from './print.ts'
import { didYouMean, shown } from './suggest.ts'

/** Where the command writes, a line at a time. */
export interface Output {
  readonly out: (line: string) => void
  readonly err: (line: string) => void
}

/** The folder of quizzes, in the current folder. */
const FOLDER = 'questions'

const USAGE = `Usage: newsquiz <command>

  check [quiz…]   check all quizzes in ${FOLDER}/, or those named; one line a fault: file:line:column code message
  derive <file> [--date YYYY-MM-DD] [--json]
                  draft a quiz from an article (text, Markdown or HTML, in English) into ${FOLDER}/<name of the file>/;
                  --date is the article's day; --json prints the facts instead of writing
  print <quiz> [--out FILE]
                  a quiz on paper as one HTML file, its key on a page of its own; into a new file, or to the output
  schema          print the JSON Schema of quiz.yaml
  help            print this

Exit codes: 0 all is well, 1 a quiz or an article is at fault, 2 something cannot be read or written.`

const COMMANDS = ['check', 'derive', 'print', 'schema', 'help'] as const

/** Runs the command with its arguments (without node and script) and gives its exit code. */
export async function run(args: readonly string[], output: Output): Promise<0 | 1 | 2> {
  const [name = '', ...rest] = args
  if (args.some((arg) => arg === '--help' || arg === '-h')) return help(output)
  const command = COMMANDS.find((known) => known === name)
  if (command === undefined) return misused(`there is no command ${shown(name)}${didYouMean(name, COMMANDS)}`, output)
  if (command === 'check') return check(rest, output)
  if (command === 'derive') {
    const given = readDeriveArguments(rest)
    return typeof given === 'string' ? misused(given, output) : derive(given, FOLDER, output)
  }
  if (command === 'print') return print(rest, output)
  if (rest.length > 0) return misused(`${command} takes no arguments`, output)
  if (command === 'help') return help(output)
  output.out(quizJsonSchema().trimEnd())
  return 0
}

async function check(args: readonly string[], output: Output): Promise<0 | 1 | 2> {
  const option = args.find((arg) => arg.startsWith('-'))
  if (option !== undefined) return misused(`check has no option ${shown(option)}`, output)
  const { quizzes, faults } = await checkQuizzes(FOLDER, args.length === 0 ? undefined : args.map(idOf))
  for (const fault of faults) output.out(formatFault(fault))
  const faulty = new Set(faults.flatMap(({ file }) => file.split(sep)[1] ?? [])).size
  output.err(`${counted(quizzes.length + faulty, 'quiz', 'quizzes')}, ${counted(faults.length, 'fault', 'faults')}`)
  return exitCodeOf(faults)
}

async function print(args: readonly string[], output: Output): Promise<0 | 1 | 2> {
  const at = args.indexOf('--out')
  const [file, named] = at === -1 ? [undefined, args] : [args[at + 1], args.toSpliced(at, 2)]
  const option = named.find((arg) => arg.startsWith('-'))
  if (option !== undefined) return misused(`print has no option ${shown(option)}`, output)
  if (at !== -1 && !file) return misused('--out needs the name of a file', output)
  const [quiz, ...others] = named
  if (quiz === undefined || others.length > 0) return misused('print takes one quiz', output)
  const paper = await paperOf(FOLDER, idOf(quiz))
  if (!paper.ok) return refused(paper.failure, output)
  if (file === undefined) {
    output.out(paper.value.trimEnd())
    return 0
  }
  const written = await writeNew(file, paper.value)
  return written.ok ? 0 : refused([written.failure], output)
}

function refused(faults: readonly Fault[], output: Output): 0 | 1 | 2 {
  for (const fault of faults) output.err(formatFault(fault))
  return exitCodeOf(faults)
}

/** A quiz's id, or the path that completion in a shell makes of it: questions/biden-putin-call/. */
function idOf(argument: string): string {
  const [folder, path] = [resolve(FOLDER), resolve(argument)]
  return path.startsWith(`${folder}${sep}`) ? (path.slice(folder.length + 1).split(sep)[0] ?? argument) : argument
}

function help(output: Output): 0 {
  output.out(USAGE)
  return 0
}

function misused(complaint: string, output: Output): 2 {
  output.err(printable(complaint))
  output.err(USAGE)
  return 2
}

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`
