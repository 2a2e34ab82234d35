// Faults of evidence: each phrase stands at one place of the article, told apart by no more than it takes.

import type { FaultRow } from './fault-row.ts'

const BUILT = '{ exact: Ada Adams built the bridge }'
const TRAIN = '{ exact: by train, prefix: some }'

export const EVIDENCE_ROWS: readonly FaultRow[] = [
  [
    'it stands in the article',
    'evidence-not-found',
    BUILT,
    '{ exact: “It is finished }',
    '{ exact: ‸Ada Adams built a bridge }',
  ],
  [
    'it may differ in spaces and quotation marks only',
    'evidence-not-found',
    BUILT,
    `{ exact: '"It is  finished,"' }`,
    `{ exact: ‸'"It is finished;"' }`,
  ],
  [
    'it is a whole figure',
    'evidence-not-found',
    "{ exact: '1,200 days' }",
    "{ exact: '1,200' }",
    "{ exact: ‸'200 days' }",
  ],
  [
    'it runs over lines, but not over paragraphs',
    'evidence-not-found',
    BUILT,
    "{ exact: 'the bridge in 1,200 days' }",
    "{ exact: ‸'1,200 days. About 60,000 people' }",
  ],
  [
    'it stands in a heading',
    'evidence-not-found',
    BUILT,
    '{ exact: The bridge opens }',
    "{ exact: ‸'# The bridge opens' }",
  ],
  [
    'it does not run over two points of a list',
    'evidence-not-found',
    BUILT,
    '{ exact: the band. }',
    '{ exact: ‸the band. Then came }',
  ],
  [
    'it stands where its prefix says',
    'evidence-not-found',
    TRAIN,
    '{ exact: by train, prefix: many }',
    '{ exact: by train, prefix: ‸others }',
  ],
  [
    'it stands where its suffix says',
    'evidence-not-found',
    TRAIN,
    '{ exact: by train, suffix: and many }',
    '{ exact: by train, suffix: ‸and few }',
  ],
  [
    'it stands where prefix and suffix say',
    'evidence-not-found',
    TRAIN,
    '{ exact: by train, suffix: from far }',
    '{ exact: by train, prefix: some, suffix: ‸from far }',
  ],
  ['it stands in the article once', 'evidence-not-unique', TRAIN, '{ exact: many by train }', '{ exact: ‸by train }'],
  [
    'its context tells one place',
    'evidence-not-unique',
    TRAIN,
    '{ exact: by, suffix: boat }',
    '{ exact: ‸by, suffix: train }',
  ],
  [
    'its prefix is needed',
    'context-not-needed',
    '{ exact: by boat }',
    '{ exact: came by boat }',
    '{ exact: by boat, ‸prefix: came }',
  ],
  [
    'its suffix is needed',
    'context-not-needed',
    '{ exact: by boat }',
    "{ exact: 'by boat, some' }",
    "{ exact: by boat, ‸suffix: ', some' }",
  ],
  [
    'its suffix is needed beside its prefix',
    'context-not-needed',
    TRAIN,
    TRAIN,
    '{ exact: by train, prefix: some, ‸suffix: and many }',
  ],
  [
    'its prefix is needed beside its suffix',
    'context-not-needed',
    TRAIN,
    '{ exact: flag, prefix: red, suffix: fell }',
    '{ exact: flag, ‸prefix: red, suffix: rose }',
  ],
]
