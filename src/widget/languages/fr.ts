// French: "vous". Before a colon stands a no-break space, before a question mark a narrow one.

import type { ReviewWords } from '../review/words/en.ts'
import type { CoreWords } from '../words/en.ts'
import { type Speech, speakIn } from '../words/speaking.ts'

const CHANGE_IT = 'Cette réponse ne peut pas être vérifiée. Modifiez-la et réessayez.'
const KEPT = 'Votre réponse est conservée\u00a0: réessayez dans un instant.'

const core = {
  dir: 'ltr',
  loading: 'Chargement du quiz…',
  hint: 'Indice',
  rule: {
    single: 'Choisissez une réponse.',
    several: 'Choisissez toutes les bonnes réponses. Un mauvais choix annule un bon choix.',
    number: 'Saisissez un nombre.',
    estimate: 'Donnez un nombre. Plus il est proche, plus vous gagnez de points.',
    date: 'Indiquez la date.',
    order: 'Mettez les éléments dans le bon ordre. Chaque paire de voisins dans le bon ordre compte.',
    match: 'Associez à chaque élément ce qui lui correspond. Chaque bonne association compte.',
    text: 'Répondez en quelques mots. Les majuscules, les accents et une faute de frappe dans un mot long sont sans importance.',
  },
  choose: 'Choisir…',
  day: 'Jour',
  month: 'Mois',
  year: 'Année',
  check: 'Vérifier',
  checking: 'Vérification…',
  next: 'Question suivante',
  tryAgain: 'Réessayer',
  incomplete: 'Complétez d’abord votre réponse.',
  unchecked: `Votre réponse n’a pas pu être vérifiée. ${KEPT}`,
  notLoaded: 'Le quiz n’a pas pu être chargé. Réessayez dans un instant.',
  notThere: 'Ce quiz n’existe pas.',
  noQuestions: 'Ce quiz ne comporte aucune question sur ce thème.',
} as const

const POINTS = { one: 'point', many: 'de points', other: 'points' }

const coreOf = ({ language, number, points, formOf }: Speech<'one' | 'many'>): CoreWords => ({
  ...core,
  language,
  progress: (at, total) => `Question ${at} sur ${total}`,
  score: (earned) => `Score\u00a0: ${points(earned)}`,
  worth: (most) => `Cette question vaut ${points(most)} ${formOf(most, POINTS)}.`,
  moveUp: (text) => `Monter\u00a0: ${text}`,
  moveDown: (text) => `Descendre\u00a0: ${text}`,
  moved: (text, place, total) => `${text}, maintenant en position ${place} sur ${total}`,
  number,
})

const review = {
  seeScore: 'Voir votre score',
  verdict: { right: 'Bonne réponse', partly: 'En partie juste', wrong: 'Mauvaise réponse' },
  startAgain: 'Recommencer',
  back: 'Retour',
  skip: 'Passer',
  lookOver: 'Relire vos réponses',
  finish: 'Terminer et voir votre score',
  rightAnswer: 'La bonne réponse',
  yourAnswer: 'Votre réponse',
  correct: 'Bonne réponse',
  unanswered: 'Sans réponse',
  practice: 'Entraînement\u00a0: votre premier score reste inchangé.',
  startOver: 'Ce n’est pas vous\u202f? Recommencer',
  updated: 'Ce quiz a été mis à jour entre-temps. Ce qui n’a pas changé est conservé.',
  invalid: {
    single: CHANGE_IT,
    several: CHANGE_IT,
    date: 'Cette date n’existe pas. Vérifiez-la.',
    order: CHANGE_IT,
    match: CHANGE_IT,
    text: CHANGE_IT,
  },
  failure: {
    offline: 'Vous êtes hors ligne. Votre réponse est conservée et sera envoyée d’elle-même à votre retour.',
    unreachable: 'Le quiz est injoignable pour le moment. Votre réponse est conservée et sera renvoyée d’elle-même.',
    unavailable:
      'Le quiz n’est pas disponible pour le moment. Votre réponse est conservée et sera renvoyée d’elle-même.',
    'not-found': 'Ce quiz n’existe plus.',
    'no-questions': 'Ce quiz ne comporte plus de questions.',
    'bad-reply': `La réponse du serveur est illisible. ${KEPT}`,
  },
  slips:
    'Une faute de frappe est acceptée dans un mot d’au moins quatre lettres, deux à partir de neuf lettres\u00a0; aucune sur la première lettre ni dans un nombre.',
  proof: 'La preuve, dans l’article',
  showProof: 'Voir dans l’article',
  backToQuiz: 'Revenir au quiz',
  edited: 'Certains passages n’ont pas été retrouvés dans l’article de cette page. Il a peut-être été modifié depuis.',
  openArticle: 'Lire dans l’article',
  closing: {
    all: 'Tout est juste. Vous avez lu attentivement.',
    most: 'Bonne lecture. Voici ce qui vous a échappé.',
    some: 'C’est un bon début. L’article vous dira le reste.',
    few: 'Les réponses sont dans l’article\u00a0: voyez ci-dessous à quel endroit.',
  },
  missed: 'Ce qui vous a échappé',
  share: 'Partager votre score',
  copied: 'Copié. Collez-le où vous voulez.',
  copyByHand: 'Copiez votre score ici\u00a0:',
  answers: 'Vos réponses',
  retry: 'Réessayer ce qui vous a échappé',
} as const

const reviewOf = ({ language, number, points, formOf, either }: Speech<'one' | 'many'>): ReviewWords => ({
  ...review,
  language,
  invalid: {
    ...review.invalid,
    number: `Ce nombre n’a pas pu être lu. Écrivez-le en chiffres, par exemple ${number(12_000)}.`,
  },
  doubtful: (readings) => `Ce nombre peut se lire de plusieurs façons. Vouliez-vous dire ${either(readings)}\u202f?`,
  pointsOf: (earned, most) => `${points(earned)} ${formOf(earned, POINTS)} sur ${points(most)}`,
  scored: (earned, most) => ['Votre score\u00a0: ', points(earned), ` sur ${points(most)}`],
  number,
  chosen: (right, wrong, of) => {
    const rightly = `Vous avez choisi ${right} ${formOf(right, { one: 'bonne réponse', many: 'bonnes réponses', other: 'bonnes réponses' })} sur ${of}`
    const takesBack = formOf(wrong, {
      one: 'mauvaise, qui en annule une bonne',
      many: 'mauvaises, qui en annulent autant',
      other: 'mauvaises, qui en annulent autant',
    })
    return wrong === 0 ? `${rightly}.` : `${rightly}, et ${wrong === 1 ? 'une' : number(wrong)} ${takesBack}.`
  },
  pair: (item, target) => `${item}\u00a0: ${target}`,
  fades: (from, to, { below, above }) => {
    const all = from === to ? `pour ${number(from)}` : `de ${number(from)} à ${number(to)}`
    const ends = [
      ...(below === null ? [] : [`à ${number(below)} ou moins`]),
      ...(above === null ? [] : [`à ${number(above)} ou plus`]),
    ]
    const none = ends.length === 0 ? '' : `, aucun ${ends.join(' et ')}`
    return `Tous les points ${all}, moins à mesure qu’on s’en éloigne${none}.`
  },
  corrected: (day) => `Corrigé le ${day}\u00a0:`,
  matched: (right, of) => `Associations justes\u00a0: ${right} sur ${of}.`,
  kept: (kept, of) => `Paires de voisins dans le bon ordre\u00a0: ${kept} sur ${of}.`,
  anyFrom: (low, high) => `Toute réponse de ${number(low)} à ${number(high)} est acceptée.`,
  alsoRight: (answers) => `Est aussi accepté\u00a0: ${answers.join(', ')}.`,
  answeredOf: (answered, total) =>
    `Vous avez répondu à ${answered} ${formOf(answered, { one: 'question', many: 'questions', other: 'questions' })} sur ${total}.`,
  practised: (earned, most) =>
    `Dans cet entraînement\u00a0: ${points(earned)} sur ${points(most)}. Votre premier score reste inchangé.`,
})

const estimate = {
  notSet: 'Pas encore réglé',
  typeIt: 'Ou saisissez-le',
  typed: (unit: string) => `Ou saisissez-le (${unit})`,
}

/** The element's words in French. */
export const speak = speakIn<'one' | 'many'>('fr', { coreOf, reviewOf, estimate })
