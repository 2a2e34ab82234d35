// Whether a person is called "he" or "she" by the article: by "Mr." and "Ms.", by an office that says so, by a common given name.
// What none of them tells stays open.

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const WOMEN = set(
  'mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca laura helen sharon cynthia kathleen amy shirley angela anna ruth brenda pamela nicole katherine samantha christine catherine virginia debra rachel janet emma carolyn maria heather diane julie joyce victoria kelly christina joan evelyn lauren judith olivia martha cheryl megan andrea hannah jacqueline jean alice sophie theresa sara janice marie julia grace judy theresa madison beverly denise marilyn amber danielle rose brittany diana abigail natalie jane lori kayla alexis tiffany hillary hilary claire ivana melania ivanka nikki kamala nancy elena olga natalia yulia ursula christine ann anne ellen gail gina jill jen kate katie leah lucy melinda monica naomi nora paula rita robin rosa sally sheila silvia sonia susana tammy tina valerie vanessa wendy yvonne zoe charlotte sophia isabella ava chloe fatima aisha malala indira sonia mei aung greta theresa',
)
const MEN = set(
  'james robert john michael david william richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory alexander frank patrick raymond jack dennis jerry tyler aaron jose adam nathan henry douglas zachary peter kyle noah ethan jeremy walter christian keith roger terry austin sean gerald carl harold dylan arthur lawrence jordan jesse bryan billy bruce gabriel joe logan alan juan albert willie elijah wayne randy vincent mason roy ralph bobby russell bradley philip eugene barack bernie bill tim mike pat rush adam ted tom jim bob steve dan ken ron don vladimir dmitry sergei yuri igor ivan boris emmanuel angus hans klaus jean-claude pierre francois luis carlos miguel pedro jorge antonio mohammed muhammad mohamed ahmed ali omar hassan ibrahim xi jinping shinzo narendra recep benjamin bashar lee mitch chuck rand marco jeb newt rudy chris matt josh greg jeff doug phil fred howard stanley leonard martin oliver simon ian neil graham nigel colin gordon tony derek trevor lindsey elon',
)
const HER_OFFICES =
  /\b(?:Ms|Mrs|Miss|Lady|Dame|Queen|Princess|spokeswoman|chairwoman|congresswoman|councilwoman|actress|businesswoman|policewoman)\b/i
const HIS_OFFICES = /\b(?:Mr|Sir|Lord|King|Prince|spokesman|chairman|congressman|councilman|businessman|policeman)\b/i

export type Pronoun = 'he' | 'she'

/** The pronoun of a full name, by its given name; null where it could be either. */
export function pronounOfName(name: string): Pronoun | null {
  const given = name.split(/\s+/)[0]?.toLowerCase() ?? ''
  if (WOMEN.has(given) === MEN.has(given)) return null
  return WOMEN.has(given) ? 'she' : 'he'
}

/** The pronoun that a title tells. */
export function pronounOfTitle(title: string): Pronoun | null {
  if (HER_OFFICES.test(title)) return 'she'
  return HIS_OFFICES.test(title) ? 'he' : null
}
