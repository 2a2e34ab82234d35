// Spanish: "tú", as quizzes of newspapers and schools do; "cuestionario" is understood in every country.

import type { ReviewWords } from '../review/words/en.ts'
import type { CoreWords } from '../words/en.ts'
import { type Speech, speakIn } from '../words/speaking.ts'

const CHANGE_IT = 'No se puede comprobar esta respuesta. Cámbiala e inténtalo de nuevo.'
const KEPT = 'Tu respuesta se conserva: inténtalo de nuevo en un momento.'

const core = {
  dir: 'ltr',
  loading: 'Cargando el cuestionario…',
  hint: 'Pista',
  rule: {
    single: 'Elige una respuesta.',
    several: 'Elige todas las respuestas correctas. Cada error anula un acierto.',
    number: 'Escribe un número.',
    estimate: 'Indica un número. Cuanto más cerca, más puntos.',
    date: 'Indica la fecha.',
    order: 'Ordena los elementos. Cuenta cada par de elementos seguidos en el orden correcto.',
    match: 'Relaciona cada elemento con el que le corresponde. Cada relación correcta cuenta.',
    text: 'Escribe una respuesta breve. No importan las mayúsculas, las tildes ni una errata en una palabra larga.',
  },
  choose: 'Elegir…',
  day: 'Día',
  month: 'Mes',
  year: 'Año',
  check: 'Comprobar',
  checking: 'Comprobando…',
  next: 'Siguiente pregunta',
  tryAgain: 'Intentar de nuevo',
  incomplete: 'Completa primero tu respuesta.',
  unchecked: `No se pudo comprobar tu respuesta. ${KEPT}`,
  notLoaded: 'No se pudo cargar el cuestionario. Inténtalo de nuevo en un momento.',
  notThere: 'Este cuestionario no existe.',
  noQuestions: 'Este cuestionario no tiene preguntas sobre este tema.',
} as const

const POINTS = { one: 'punto', many: 'de puntos', other: 'puntos' }

const coreOf = ({ language, number, points, formOf }: Speech<'one' | 'many'>): CoreWords => ({
  ...core,
  language,
  progress: (at, total) => `Pregunta ${at} de ${total}`,
  score: (earned) => `Puntos: ${points(earned)}`,
  worth: (most) => `Esta pregunta vale ${points(most)} ${formOf(most, POINTS)}.`,
  moveUp: (text) => `Subir: ${text}`,
  moveDown: (text) => `Bajar: ${text}`,
  moved: (text, place, total) => `${text}, ahora en el puesto ${place} de ${total}`,
  number,
})

const review = {
  seeScore: 'Ver tu puntuación',
  verdict: { right: 'Correcto', partly: 'Correcto en parte', wrong: 'Incorrecto' },
  startAgain: 'Empezar de nuevo',
  back: 'Atrás',
  skip: 'Saltar',
  lookOver: 'Repasar tus respuestas',
  finish: 'Terminar y ver tu puntuación',
  rightAnswer: 'La respuesta correcta',
  yourAnswer: 'Tu respuesta',
  correct: 'Respuesta correcta',
  unanswered: 'Sin responder',
  practice: 'Práctica: tu primera puntuación no cambia.',
  startOver: '¿No eres tú? Empezar de nuevo',
  updated: 'Mientras respondías se actualizó este cuestionario. Lo que no cambió se conserva.',
  invalid: {
    single: CHANGE_IT,
    several: CHANGE_IT,
    date: 'Esta fecha no existe. Revísala.',
    order: CHANGE_IT,
    match: CHANGE_IT,
    text: CHANGE_IT,
  },
  failure: {
    offline: 'No tienes conexión. Tu respuesta se conserva y se enviará sola cuando la recuperes.',
    unreachable:
      'No hay conexión con el cuestionario en este momento. Tu respuesta se conserva y se enviará de nuevo sola.',
    unavailable: 'El cuestionario no está disponible ahora. Tu respuesta se conserva y se enviará de nuevo sola.',
    'not-found': 'Este cuestionario ya no existe.',
    'no-questions': 'Este cuestionario ya no tiene preguntas.',
    'bad-reply': `No se pudo leer lo que envió el servidor. ${KEPT}`,
  },
  slips:
    'Se acepta una errata en palabras de cuatro letras o más, y dos a partir de nueve; ninguna en la primera letra ni en una cifra.',
  proof: 'La prueba, en el artículo',
  showProof: 'Ver en el artículo',
  backToQuiz: 'Volver al cuestionario',
  edited: 'No todos los pasajes se encontraron en el artículo de esta página. Puede que se haya modificado después.',
  openArticle: 'Leer en el artículo',
  closing: {
    all: 'Todo correcto. Has leído con atención.',
    most: 'Buena lectura. Esto es lo que se te escapó.',
    some: 'Un buen comienzo. El resto está en el artículo.',
    few: 'Las respuestas están en el artículo: abajo puedes ver dónde.',
  },
  missed: 'Lo que se te escapó',
  share: 'Compartir tu resultado',
  copied: 'Copiado. Pégalo donde quieras.',
  copyByHand: 'Copia tu resultado desde aquí:',
  answers: 'Tus respuestas',
  retry: 'Intentar de nuevo lo que se te escapó',
} as const

const reviewOf = ({ language, number, points, formOf, either }: Speech<'one' | 'many'>): ReviewWords => ({
  ...review,
  language,
  invalid: {
    ...review.invalid,
    number: `No se pudo leer este número. Escríbelo con cifras, por ejemplo ${number(12_000)}.`,
  },
  doubtful: (readings) => `Este número se puede leer de varias maneras. ¿Querías decir ${either(readings)}?`,
  pointsOf: (earned, most) => `${points(earned)} de ${points(most)} ${formOf(most, POINTS)}`,
  scored: (earned, most) => ['Tu puntuación: ', points(earned), ` de ${points(most)}`],
  number,
  chosen: (right, wrong, of) => {
    const answers = { one: 'respuesta correcta', many: 'respuestas correctas', other: 'respuestas correctas' }
    const rightly = `Elegiste ${right} de ${of} ${formOf(of, answers)}`
    const takesBack = formOf(wrong, {
      one: 'incorrecta, que anula un acierto',
      many: 'incorrectas, que anulan otros tantos aciertos',
      other: 'incorrectas, que anulan otros tantos aciertos',
    })
    return wrong === 0 ? `${rightly}.` : `${rightly} y ${wrong === 1 ? 'una' : number(wrong)} ${takesBack}.`
  },
  pair: (item, target) => `${item}: ${target}`,
  fades: (from, to, { below, above }) => {
    const all = from === to ? `con ${number(from)}` : `de ${number(from)} a ${number(to)}`
    const ends = [
      ...(below === null ? [] : [`con ${number(below)} o menos`]),
      ...(above === null ? [] : [`con ${number(above)} o más`]),
    ]
    const none = ends.length === 0 ? '' : `, ninguno ${ends.join(' y ')}`
    return `Todos los puntos ${all}, menos cuanto más lejos${none}.`
  },
  corrected: (day) => `Corregido el ${day}:`,
  matched: (right, of) => `Relaciones correctas: ${right} de ${of}.`,
  kept: (kept, of) => `Pares seguidos en el orden correcto: ${kept} de ${of}.`,
  anyFrom: (low, high) => `Cualquier respuesta de ${number(low)} a ${number(high)} es correcta.`,
  alsoRight: (answers) => `También es correcto: ${answers.join(', ')}.`,
  answeredOf: (answered, total) =>
    `Has respondido ${answered} de ${total} ${formOf(total, { one: 'pregunta', many: 'preguntas', other: 'preguntas' })}.`,
  practised: (earned, most) =>
    `En esta ronda de práctica: ${points(earned)} de ${points(most)}. Tu primera puntuación no cambia.`,
})

const estimate = {
  notSet: 'Sin ajustar todavía',
  typeIt: 'O escríbelo',
  typed: (unit: string) => `O escríbelo (${unit})`,
}

/** The element's words in Spanish. */
export const speak = speakIn<'one' | 'many'>('es', { coreOf, reviewOf, estimate })
