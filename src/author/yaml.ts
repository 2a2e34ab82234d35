// Reads YAML 1.2 with its core schema, and remembers where everything stands. What could make reading dear is
// refused first: nesting and number of parts while the tokens come in, before anything walks the tree; aliases always.

import { Composer, type Document, isScalar, Lexer, Parser, visit } from 'yaml'
import { err, ok, type Result } from '../quiz/result.ts'
import type { FaultCode } from './fault.ts'
import { shown } from './suggest.ts'

/** A quiz file is six levels deep. */
const MAX_DEPTH = 32
/** Ten times what a question of every kind takes, for as many questions as a quiz may have. */
const MAX_TOKENS = 100_000
/** Nobody indents further. */
const MAX_INDENTATION = 200
/** A parser's own words about one place, shortened. */
const MAX_MESSAGE_LENGTH = 160

/** What is wrong with a text as YAML, at a UTF-16 offset. */
export interface YamlFault {
  readonly offset: number
  readonly code: FaultCode
  readonly message: string
}

/** A YAML document that can be trusted: no aliases, no foreign tags, no key twice. */
export type YamlDocument = Document.Parsed

export function readYaml(text: string): Result<YamlDocument, readonly YamlFault[]> {
  const tokens = tokensOf(text)
  if (!tokens.ok) return err([tokens.failure])
  // stringKeys: `1: x` is the key "1". uniqueKeys: the library compares every key with every other; ours is linear.
  const composer = new Composer({
    schema: 'core',
    resolveKnownTags: false,
    stringKeys: true,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  })
  const [document, second] = composer.compose(tokens.value, true, text.length)
  if (document === undefined) return err([invalid(0, 'the file holds no document')])
  const faults = [
    ...directiveFaults(tokens.value),
    ...errorFaults(document, text),
    ...contentFaults(document),
    ...(second === undefined ? [] : [invalid(second.range[0], 'a second document begins here: write one only')]),
  ]
  return faults.length === 0 ? ok(document) : err(faults)
}

type Token = Parameters<Composer['next']>[0]

function tokensOf(text: string): Result<readonly Token[], YamlFault> {
  const parser = new Parser()
  const tokens: Token[] = []
  let count = 0
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token)
    if (parser.stack.length > MAX_DEPTH) {
      const message = `the file is nested more than ${MAX_DEPTH} levels deep: a quiz file needs six`
      return err({ offset: parser.offset, code: 'too-deep', message })
    }
    if (++count > MAX_TOKENS) {
      return err({
        offset: parser.offset,
        code: 'too-large',
        message: 'the file has more parts than any quiz: split it',
      })
    }
  }
  for (const token of parser.end()) tokens.push(token)
  return ok(tokens)
}

/** `%YAML 1.1` would make other values of the same text. */
const directiveFaults = (tokens: readonly Token[]): YamlFault[] =>
  tokens.flatMap((token) =>
    token.type === 'directive' ? [invalid(token.offset, 'a directive (%) has no place in a quiz file')] : [],
  )

function contentFaults(document: YamlDocument): YamlFault[] {
  const faults: YamlFault[] = []
  visit(document, {
    Alias: (_, { range, source }) => {
      const message = `*${source.slice(0, MAX_MESSAGE_LENGTH)} is an alias: write out what is meant`
      faults.push({ offset: range?.[0] ?? 0, code: 'yaml-alias', message })
    },
    Map: (_, map) => {
      const seen = new Set<string>()
      for (const { key } of map.items) {
        const name = isScalar(key) ? String(key.value) : ''
        if (seen.has(name) && isScalar(key)) {
          const message = `the key ${shown(name)} stands twice in one mapping: join them`
          faults.push({ offset: key.range?.[0] ?? 0, code: 'duplicate-key', message })
        }
        seen.add(name)
      }
    },
  })
  return faults
}

/** The library's own findings. From a tab that indents on, it loses the structure of the file: then the tabs alone are the fault. */
function errorFaults({ errors, warnings }: YamlDocument, text: string): YamlFault[] {
  const findings = [...errors, ...warnings]
  const tabs = new Set(findings.map(({ pos: [offset] }) => tabBefore(text, offset)).filter((tab) => tab !== undefined))
  const lost = tabs.size === 0 ? text.length + 1 : text.lastIndexOf('\n', Math.min(...tabs)) + 1
  const others = findings.filter(({ pos: [offset] }) => offset < lost)
  return [
    ...[...tabs].map((tab) => ({ offset: tab, code: 'tab-indent', message: TAB }) as const),
    ...others.map(({ code, message, pos: [offset] }) => findingFault(code, message, offset)),
  ]
}

const TAB = 'a tab stands where YAML wants spaces: indent with spaces'

function findingFault(code: string, message: string, offset: number): YamlFault {
  if (code !== 'TAG_RESOLVE_FAILED') return invalid(offset, message)
  const words = message.slice(0, MAX_MESSAGE_LENGTH)
  return { offset, code: 'unknown-tag', message: `a tag (!) has no meaning in a quiz file: take it out (${words})` }
}

/** The offset of a tab in the indentation of the line that an offset lies in. */
function tabBefore(text: string, offset: number): number | undefined {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  const spaces = /^ *\t/.exec(text.slice(start, start + MAX_INDENTATION))?.[0]
  return spaces === undefined ? undefined : start + spaces.length - 1
}

const invalid = (offset: number, message: string): YamlFault => ({
  offset,
  code: 'invalid-yaml',
  message: message.slice(0, MAX_MESSAGE_LENGTH),
})
