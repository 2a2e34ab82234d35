// The verbs that report speech, by what they take. Inflected forms are listed by rule, irregular ones by hand.

/** `clause`: says that. `told`: tells somebody that. `to`: promises to. `noun`: denies it. `words`: only words in quotation marks. */
export type Frame = 'clause' | 'told' | 'to' | 'noun' | 'words'

const VERBS: Readonly<Record<Frame, string>> = {
  clause:
    'say add announce argue claim warn insist acknowledge suggest report declare explain reply respond recall predict assert admit confirm emphasize emphasise stress conclude testify write tweet state note maintain contend allege complain remark observe reveal disclose estimate reiterate caution comment concede deny vow pledge promise agree joke quip boast lament counter repeat propose signal tell believe think',
  told: 'tell inform remind assure warn promise ask advise',
  to: 'promise pledge vow threaten ask urge agree',
  noun: 'reiterate deny describe announce confirm acknowledge stress emphasize emphasise predict promise pledge suggest propose',
  words:
    'call describe label dub ask continue shout chant yell cry exclaim wonder answer urge blast denounce criticize mock praise slam dismiss brand post condemn laud liken compare hail proclaim deride exhort attack encourage tout scold chide rebuke text scream laugh muse demand read',
}

const IRREGULAR: Readonly<Record<string, string>> = {
  say: 'says said saying',
  tell: 'tells told telling',
  write: 'writes wrote written writing',
  think: 'thinks thought thinking',
  sing: 'sings sang sung singing',
  begin: 'begins began begun beginning',
  read: 'reads read reading',
}
/** The last consonant is doubled. */
const DOUBLING: ReadonlySet<string> = new Set(['admit', 'quip', 'dub', 'slam'])

function formsOf(verb: string): string[] {
  const irregular = IRREGULAR[verb]
  if (irregular !== undefined) return [verb, ...irregular.split(' ')]
  const stem = DOUBLING.has(verb) ? verb + verb.slice(-1) : verb
  if (/[^aeiou]y$/.test(verb)) return [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`]
  if (verb.endsWith('e')) return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`]
  return [verb, /(?:s|x|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`, `${stem}ed`, `${stem}ing`]
}

const FRAMES: ReadonlyMap<string, ReadonlySet<Frame>> = (() => {
  const frames = new Map<string, Set<Frame>>()
  for (const frame of ['clause', 'told', 'to', 'noun', 'words'] as const) {
    for (const form of VERBS[frame].split(' ').flatMap(formsOf)) {
      frames.set(form, (frames.get(form) ?? new Set()).add(frame))
    }
  }
  // Of "read" only "the letter reads" reports: "she read" is something else.
  frames.delete('read')
  return frames
})()

const NONE: ReadonlySet<Frame> = new Set()

/** What a word takes if it is a verb of speech. */
export const framesOf = (lower: string): ReadonlySet<Frame> => FRAMES.get(lower) ?? NONE

export const isReportingVerb = (lower: string): boolean => FRAMES.has(lower)

/** "saying", "adding": its subject is the clause's. */
export const isParticiple = (lower: string): boolean => lower.endsWith('ing') && FRAMES.has(lower)
