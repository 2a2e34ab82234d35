// The `newsquiz` command: its arguments, its words and its exit codes. It knows no process; cli.ts gives it one.

import { resolve, sep } from 'node:path'
import { checkQuizzes } from './check.ts'
import { exitCodeOf, formatFault, printable } from './fault.ts'
import { quizJsonSchema } from './json-schema.ts'
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
  schema          print the JSON Schema of quiz.yaml
  help            print this

Exit codes: 0 all is well, 1 a quiz or an article is at fault, 2 something cannot be read.`

const COMMANDS = ['check', 'schema', 'help'] as const

/** Runs the command with its arguments (without node and script) and gives its exit code. */
export async function run(args: readonly string[], output: Output): Promise<0 | 1 | 2> {
  const [name = '', ...rest] = args
  if (args.some((arg) => arg === '--help' || arg === '-h')) return help(output)
  const command = COMMANDS.find((known) => known === name)
  if (command === undefined) return misused(`there is no command ${shown(name)}${didYouMean(name, COMMANDS)}`, output)
  if (command === 'check') return check(rest, output)
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
