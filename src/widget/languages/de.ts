// German: "Sie", as newspapers and their readers do; whole sentences without a gender of the reader's.

import type { ReviewWords } from '../review/words/en.ts'
import type { CoreWords } from '../words/en.ts'
import { type Speech, speakIn } from '../words/speaking.ts'

const CHANGE_IT = 'Diese Antwort lässt sich nicht prüfen. Ändern Sie sie und versuchen Sie es noch einmal.'
const KEPT = 'Ihre Antwort bleibt erhalten: Versuchen Sie es gleich noch einmal.'

const core = {
  dir: 'ltr',
  loading: 'Das Quiz wird geladen …',
  hint: 'Tipp',
  rule: {
    single: 'Wählen Sie eine Antwort aus.',
    several: 'Wählen Sie alles aus, was zutrifft. Eine falsche Wahl hebt eine richtige auf.',
    number: 'Geben Sie eine Zahl ein.',
    estimate: 'Geben Sie eine Zahl an. Je näher, desto mehr Punkte.',
    date: 'Geben Sie das Datum an.',
    order: 'Bringen Sie alles in die richtige Reihenfolge. Jedes benachbarte Paar in richtiger Reihenfolge zählt.',
    match: 'Ordnen Sie jeweils das Passende zu. Jede richtige Zuordnung zählt.',
    text: 'Antworten Sie kurz. Großschreibung, Akzente und ein Tippfehler in einem längeren Wort spielen keine Rolle.',
  },
  choose: 'Auswählen …',
  day: 'Tag',
  month: 'Monat',
  year: 'Jahr',
  check: 'Prüfen',
  checking: 'Wird geprüft …',
  next: 'Nächste Frage',
  tryAgain: 'Noch einmal versuchen',
  incomplete: 'Ihre Antwort ist noch nicht vollständig.',
  unchecked: `Ihre Antwort konnte nicht geprüft werden. ${KEPT}`,
  notLoaded: 'Das Quiz konnte nicht geladen werden. Versuchen Sie es gleich noch einmal.',
  notThere: 'Dieses Quiz gibt es nicht.',
  noQuestions: 'Zu diesem Thema hat das Quiz keine Fragen.',
} as const

const coreOf = ({ language, number, points, formOf }: Speech<'one'>): CoreWords => ({
  ...core,
  language,
  progress: (at, total) => `Frage ${at} von ${total}`,
  score: (earned) => `Punkte: ${points(earned)}`,
  worth: (most) => `Für diese Frage gibt es ${points(most)} ${formOf(most, { one: 'Punkt', other: 'Punkte' })}.`,
  moveUp: (text) => `Nach oben: ${text}`,
  moveDown: (text) => `Nach unten: ${text}`,
  moved: (text, place, total) => `${text}, jetzt an Stelle ${place} von ${total}`,
  number,
})

const review = {
  seeScore: 'Ergebnis ansehen',
  verdict: { right: 'Richtig', partly: 'Teilweise richtig', wrong: 'Nicht richtig' },
  startAgain: 'Von vorn beginnen',
  back: 'Zurück',
  skip: 'Überspringen',
  lookOver: 'Antworten durchsehen',
  finish: 'Abgeben und Ergebnis ansehen',
  rightAnswer: 'Die richtige Antwort',
  yourAnswer: 'Ihre Antwort',
  correct: 'Richtig',
  unanswered: 'Nicht beantwortet',
  practice: 'Übung: Ihr erstes Ergebnis bleibt bestehen.',
  startOver: 'Nicht Ihre Antworten? Neu beginnen',
  updated: 'Dieses Quiz wurde inzwischen aktualisiert. Was sich nicht geändert hat, bleibt erhalten.',
  invalid: {
    single: CHANGE_IT,
    several: CHANGE_IT,
    date: 'Dieses Datum gibt es nicht. Sehen Sie es sich noch einmal an.',
    order: CHANGE_IT,
    match: CHANGE_IT,
    text: CHANGE_IT,
  },
  failure: {
    offline:
      'Sie sind offline. Ihre Antwort bleibt erhalten und wird von selbst gesendet, sobald Sie wieder online sind.',
    unreachable:
      'Das Quiz ist gerade nicht erreichbar. Ihre Antwort bleibt erhalten und wird von selbst noch einmal gesendet.',
    unavailable:
      'Das Quiz ist gerade nicht verfügbar. Ihre Antwort bleibt erhalten und wird von selbst noch einmal gesendet.',
    'not-found': 'Dieses Quiz gibt es nicht mehr.',
    'no-questions': 'Dieses Quiz hat keine Fragen mehr.',
    'bad-reply': `Was der Server geschickt hat, war nicht lesbar. ${KEPT}`,
  },
  slips:
    'Ein Tippfehler gilt in Wörtern ab vier Buchstaben noch als richtig, ab neun Buchstaben auch zwei; im ersten Buchstaben oder in einer Ziffer keiner.',
  proof: 'Der Beleg im Artikel',
  showProof: 'Im Artikel zeigen',
  backToQuiz: 'Zurück zum Quiz',
  edited: 'Nicht jede Stelle wurde im Artikel auf dieser Seite gefunden. Er wurde inzwischen vielleicht geändert.',
  openArticle: 'Im Artikel lesen',
  closing: {
    all: 'Alles richtig. Sie haben genau gelesen.',
    most: 'Gut gelesen. Hier steht, was Ihnen entgangen ist.',
    some: 'Ein guter Anfang. Den Rest erzählt der Artikel.',
    few: 'Die Antworten stehen im Artikel. Unten sehen Sie, wo.',
  },
  missed: 'Was Ihnen entgangen ist',
  share: 'Ergebnis teilen',
  copied: 'Kopiert. Sie können es einfügen, wo Sie möchten.',
  copyByHand: 'Kopieren Sie Ihr Ergebnis von hier:',
  answers: 'Ihre Antworten',
  retry: 'Noch einmal versuchen, was nicht richtig war',
} as const

const reviewOf = ({ language, number, points, formOf, either }: Speech<'one'>): ReviewWords => ({
  ...review,
  language,
  invalid: {
    ...review.invalid,
    number: `Diese Zahl lässt sich nicht lesen. Schreiben Sie sie in Ziffern, zum Beispiel ${number(12_000)}.`,
  },
  doubtful: (readings) => `Diese Zahl lässt sich verschieden lesen. Meinten Sie ${either(readings)}?`,
  pointsOf: (earned, most) =>
    `${points(earned)} von ${points(most)} ${formOf(most, { one: 'Punkt', other: 'Punkten' })}`,
  scored: (earned, most) => ['Ihr Ergebnis: ', points(earned), ` von ${points(most)}`],
  number,
  chosen: (right, wrong, of) => {
    const rightly = `Sie haben ${right} von ${of} ${formOf(of, { one: 'richtigen Antwort', other: 'richtigen Antworten' })} gewählt`
    const takesBack = formOf(wrong, {
      one: 'falsche, die eine richtige aufhebt',
      other: 'falsche, die ebenso viele richtige aufheben',
    })
    return wrong === 0 ? `${rightly}.` : `${rightly}, dazu ${wrong === 1 ? 'eine' : number(wrong)} ${takesBack}.`
  },
  pair: (item, target) => `${item}: ${target}`,
  fades: (from, to, { below, above }) => {
    const all = from === to ? `für ${number(from)}` : `von ${number(from)} bis ${number(to)}`
    const ends = [
      ...(below === null ? [] : [`bei ${number(below)} oder weniger`]),
      ...(above === null ? [] : [`bei ${number(above)} oder mehr`]),
    ]
    const none = ends.length === 0 ? '' : `, keine ${ends.join(' und ')}`
    return `Alle Punkte ${all}, weiter entfernt weniger${none}.`
  },
  corrected: (day) => `Berichtigt am ${day}:`,
  matched: (right, of) => `Richtige Zuordnungen: ${right} von ${of}.`,
  kept: (kept, of) => `Benachbarte Paare in richtiger Reihenfolge: ${kept} von ${of}.`,
  anyFrom: (low, high) => `Alles von ${number(low)} bis ${number(high)} gilt als richtig.`,
  alsoRight: (answers) => `Ebenfalls richtig: ${answers.join(', ')}.`,
  answeredOf: (answered, total) =>
    `Sie haben ${answered} von ${total} ${formOf(total, { one: 'Frage', other: 'Fragen' })} beantwortet.`,
  practised: (earned, most) =>
    `In dieser Übungsrunde: ${points(earned)} von ${points(most)}. Ihr erstes Ergebnis bleibt bestehen.`,
})

const estimate = {
  notSet: 'Noch nicht eingestellt',
  typeIt: 'Oder eintippen',
  typed: (unit: string) => `Oder eintippen (${unit})`,
}

/** The element's words in German. */
export const speak = speakIn<'one'>('de', { coreOf, reviewOf, estimate })
