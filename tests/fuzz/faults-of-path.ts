// Faults of a path: ids of nothing, dots, encoded slashes, and paths that nobody documented.

import fc from 'fast-check'
import type { Draft } from './draft.ts'
import type { Faults } from './faults.ts'

const NO_IDS = [
  ...['no-such-quiz', '__proto__', 'constructor', 'toString', 'v1', 'api', 'answers', 'null', '0', '-', "'", '*', '!'],
  ...[
    '%00',
    '%0d%0aX-Injected:%201',
    '%f0%9f%8c%8a',
    '%20',
    '%23',
    '%3f',
    '%25',
    '%2f',
    '..%2f..%2fx',
    '%252e%252e',
    '{quiz}',
  ],
  ...[
    'a;b=c',
    'a:b',
    'a@b',
    '~',
    '%5c',
    '%e2%80%ae',
    '$(id)',
    '%3Cscript%3E',
    '!'.repeat(65),
    '!'.repeat(300),
    '!'.repeat(4000),
  ],
]

const NO_UTF_8 = ['%ff', '%', '%2', '%zz', '100%', '%ed%a0%80', '%c0%ae%c0%ae', '%f0%9f']

const DOTS = [
  '/..',
  '/../..',
  '/../quizzes',
  '/%2e%2e/x',
  '/.',
  '/%2E',
  '/...',
  '/..;/x',
  '/../../api/quizzes',
  '/..%00/',
]

const hasId = ({ path }: Draft): boolean => path.template.includes('{')

const withId = (draft: Draft, id: string): Draft => ({
  ...draft,
  pathname: draft.path.template.replaceAll(/\{\w+\}/g, () => id),
})

/** One step of a path, percent-encoded. */
const anyStep = (): fc.Arbitrary<string> => fc.string({ unit: 'grapheme' }).map(encodeURIComponent)

const encodeEvery = (text: string): string =>
  text.replace(/[^/]/g, (character) => `%${character.charCodeAt(0).toString(16).padStart(2, '0')}`)

export const PATH_FAULTS: Faults = {
  'an id of nothing': {
    appliesTo: hasId,
    spoil: (draft) => fc.oneof(fc.constantFrom(...NO_IDS), anyStep()).map((id) => withId(draft, id)),
  },
  'an id near a real one': {
    appliesTo: hasId,
    spoil: (draft, { seeds }) =>
      fc
        .constantFrom(
          ...[...seeds.quizzes.keys()].flatMap((id) => [
            `${id}.`,
            `${id}%20`,
            id.toUpperCase(),
            id.slice(1),
            `${id}-`,
            `${id}%00`,
            `${id};`,
          ]),
        )
        .map((id) => withId(draft, id)),
  },
  'an id that is no text': {
    appliesTo: hasId,
    spoil: (draft) => fc.constantFrom(...NO_UTF_8).map((id) => withId(draft, id)),
  },
  'a path in needless percent-encoding': {
    appliesTo: () => true,
    spoil: (draft) => fc.constant({ ...draft, pathname: encodeEvery(draft.pathname) }),
  },
  'dots in the path': {
    appliesTo: () => true,
    spoil: (draft) => fc.constantFrom(...DOTS).map((dots) => ({ ...draft, pathname: draft.pathname + dots })),
  },
  'slashes too many': {
    appliesTo: () => true,
    spoil: (draft) =>
      fc
        .constantFrom(
          `${draft.pathname}/`,
          `/${draft.pathname}`,
          draft.pathname.replaceAll('/', '//'),
          `${draft.pathname}%2f`,
        )
        .map((pathname) => ({ ...draft, pathname })),
  },
  'a step too many': {
    appliesTo: () => true,
    spoil: (draft) =>
      fc.constantFrom(...NO_IDS, ...NO_UTF_8).map((step) => ({ ...draft, pathname: `${draft.pathname}/${step}` })),
  },
  'a path in capitals': {
    appliesTo: () => true,
    spoil: (draft) => fc.constant({ ...draft, pathname: draft.pathname.toUpperCase() }),
  },
  'an unknown path': {
    appliesTo: () => true,
    spoil: (draft) =>
      fc
        .oneof(
          fc.constantFrom(
            '/',
            '/api',
            '/api/',
            '/api/x',
            '/%61pi/x',
            '/nothing',
            '/v1',
            '/.env',
            '/problems/not-found',
            '/index.html',
          ),
          fc
            .array(fc.constantFrom('api', 'quizzes', 'answers', ...NO_IDS, ...NO_UTF_8), { maxLength: 6 })
            .map((steps) => `/${steps.join('/')}`),
        )
        .map((pathname) => ({ ...draft, pathname })),
  },
}
