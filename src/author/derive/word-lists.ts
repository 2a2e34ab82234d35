// Closed classes of English words that the rules lean on.

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

export const BE = set("is are was were be been being am 's 're isn't aren't wasn't weren't")
export const AUXILIARIES = set(
  "is are was were be been being am isn't aren't wasn't weren't has have had having hasn't haven't hadn't do does did don't doesn't didn't will would won't wouldn't can could can't cannot couldn't may might must shall should shouldn't",
)
export const MODALS = set(
  "will would won't wouldn't can could can't cannot couldn't may might must shall should shouldn't",
)
export const NEGATIONS = set(
  "not never n't neither nor isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't cannot couldn't shouldn't",
)
export const PRONOUNS = set('he she they it we i you who')
export const DETERMINERS = set(
  'the a an this that these those his her its their our my your another some several many most few all both each every no one two three four five six other any',
)
export const PREPOSITIONS = set(
  'in on at by for with from to of during after before since under over about against amid among around as behind between despite for into near through throughout upon via within without following like unlike regarding outside inside across until',
)
/** What joins clauses: no subject reaches over it. */
export const JOINTS = set(
  'but that because if when while whereas whether though although since so unless until yet how why what where than',
)
export const RELATIVES = set('who which whom whose')
export const TIME_WORDS = set(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight earlier later recently then now morning afternoon evening night week month year january february march april may june july august september october november december',
)
export const ADVERBS = set(
  'also then long together later again still already even just once often always earlier recently reportedly repeatedly previously flatly publicly privately simply quickly initially further only now soon yesterday today',
)

/** Past forms that do not end in -ed, and common present ones. */
const IRREGULAR_PASTS = set(
  'went came made took gave got saw knew found left felt kept held brought began ran sat stood lost met paid sent built led read grew drew threw broke spoke chose wore rose drove fell flew rode won shot hit cut put set let cost spent became understood meant caught bought fought taught sought laid lay hurt hung struck stuck swore tore woke wrote sold spread heard bore beat bit blew ate forgot',
)

export const isAdverb = (lower: string): boolean => ADVERBS.has(lower) || /^\p{L}{3,}ly$/u.test(lower)

/** Whether a lower-case word looks like a finite verb. It leans towards yes for -ed. */
export const looksLikeVerb = (lower: string): boolean =>
  AUXILIARIES.has(lower) ||
  IRREGULAR_PASTS.has(lower) ||
  (/^\p{L}{2,}ed$/u.test(lower) && !/^(?:united|need|speed|indeed|hundred|seed|feed|exceed|alleged)$/.test(lower))
