// Ukrainian: "ви", in lower case as to readers; a count governs its noun, so plurals have four forms with fractions.

import type { ReviewWords } from '../review/words/en.ts'
import type { CoreWords } from '../words/en.ts'
import { type Speech, speakIn } from '../words/speaking.ts'

const CHANGE_IT = 'Цю відповідь неможливо перевірити. Змініть її та спробуйте ще раз.'
const KEPT = 'Вашу відповідь збережено: спробуйте ще раз трохи згодом.'

const core = {
  dir: 'ltr',
  loading: 'Вікторина завантажується…',
  hint: 'Підказка',
  rule: {
    single: 'Виберіть одну відповідь.',
    several: 'Виберіть усі правильні відповіді. Кожна хибна скасовує одну правильну.',
    number: 'Введіть число.',
    estimate: 'Вкажіть число. Що воно ближче, то більше балів.',
    date: 'Вкажіть дату.',
    order: 'Розташуйте в правильному порядку. Зараховується кожна пара сусідніх пунктів у правильному порядку.',
    match: 'Доберіть відповідник до кожного пункту. Зараховується кожна правильна пара.',
    text: 'Дайте коротку відповідь. Великі літери, наголоси й одна описка в довшому слові не мають значення.',
  },
  choose: 'Виберіть…',
  day: 'День',
  month: 'Місяць',
  year: 'Рік',
  check: 'Перевірити',
  checking: 'Перевіряємо…',
  next: 'Наступне запитання',
  tryAgain: 'Спробувати ще раз',
  incomplete: 'Спершу дайте повну відповідь.',
  unchecked: `Не вдалося перевірити відповідь. ${KEPT}`,
  notLoaded: 'Не вдалося завантажити вікторину. Спробуйте ще раз трохи згодом.',
  notThere: 'Такої вікторини немає.',
  noQuestions: 'У цій вікторині немає запитань на цю тему.',
} as const

type Form = 'one' | 'few' | 'many'

const coreOf = ({ language, number, points, formOf }: Speech<Form>): CoreWords => ({
  ...core,
  language,
  progress: (at, total) => `Запитання ${at} з ${total}`,
  score: (earned) => `Бали: ${points(earned)}`,
  worth: (most) =>
    `За це запитання — ${points(most)} ${formOf(most, { one: 'бал', few: 'бали', many: 'балів', other: 'бала' })}.`,
  moveUp: (text) => `Перемістити вгору: ${text}`,
  moveDown: (text) => `Перемістити вниз: ${text}`,
  moved: (text, place, total) => `${text}, тепер на місці ${place} з ${total}`,
  // "Of" takes the genitive: "of 21 point", "of 2 points".
  number,
})

const review = {
  seeScore: 'Побачити результат',
  verdict: { right: 'Правильно', partly: 'Частково правильно', wrong: 'Неправильно' },
  startAgain: 'Почати знову',
  back: 'Назад',
  skip: 'Пропустити',
  lookOver: 'Переглянути відповіді',
  finish: 'Завершити й побачити результат',
  rightAnswer: 'Правильна відповідь',
  yourAnswer: 'Ваша відповідь',
  correct: 'Правильно',
  unanswered: 'Без відповіді',
  practice: 'Тренування: ваш перший результат не зміниться.',
  startOver: 'Це не ви? Почати спочатку',
  updated: 'Тим часом цю вікторину оновили. Те, що не змінилося, збережено.',
  invalid: {
    single: CHANGE_IT,
    several: CHANGE_IT,
    date: 'Такої дати не існує. Перевірте її.',
    order: CHANGE_IT,
    match: CHANGE_IT,
    text: CHANGE_IT,
  },
  failure: {
    offline:
      'Немає з’єднання з мережею. Вашу відповідь збережено: її буде надіслано автоматично, щойно з’єднання відновиться.',
    unreachable: 'Немає зв’язку з вікториною. Вашу відповідь збережено: її буде надіслано ще раз автоматично.',
    unavailable: 'Вікторина зараз недоступна. Вашу відповідь збережено: її буде надіслано ще раз автоматично.',
    'not-found': 'Цієї вікторини більше немає.',
    'no-questions': 'У цій вікторині більше немає запитань.',
    'bad-reply': `Не вдалося прочитати те, що надіслав сервер. ${KEPT}`,
  },
  slips: 'У слові від чотирьох літер прощається одна описка, від дев’яти — дві; у першій літері та в цифрах — жодної.',
  proof: 'Підтвердження у статті',
  showProof: 'Показати у статті',
  backToQuiz: 'Повернутися до вікторини',
  edited: 'Не всі уривки знайдено у статті на цій сторінці. Можливо, її відтоді змінили.',
  openArticle: 'Прочитати у статті',
  closing: {
    all: 'Усе правильно. Ви читали уважно.',
    most: 'Ви добре прочитали статтю. Ось що пройшло повз увагу.',
    some: 'Непоганий початок. Решта — у статті.',
    few: 'Усі відповіді є у статті: нижче показано, де саме.',
  },
  missed: 'Що пройшло повз увагу',
  share: 'Поділитися результатом',
  copied: 'Скопійовано. Вставте, куди забажаєте.',
  copyByHand: 'Скопіюйте результат звідси:',
  answers: 'Ваші відповіді',
  retry: 'Спробувати ще раз те, що не вдалося',
} as const

const reviewOf = ({ language, number, points, formOf, either }: Speech<Form>): ReviewWords => ({
  ...review,
  language,
  invalid: {
    ...review.invalid,
    number: `Не вдалося прочитати це число. Запишіть його цифрами, наприклад ${number(12_000)}.`,
  },
  doubtful: (readings) => `Це число можна прочитати по-різному. Ви мали на увазі ${either(readings)}?`,
  pointsOf: (earned, most) =>
    `${points(earned)} з ${points(most)} ${formOf(most, { one: 'бала', few: 'балів', many: 'балів', other: 'бала' })}`,
  scored: (earned, most) => ['Ваш результат: ', points(earned), ` з ${points(most)}`],
  number,
  chosen: (right, wrong, of) => {
    const answers = { one: 'правильної', few: 'правильних', many: 'правильних', other: 'правильних' }
    const rightly = `Ви вибрали ${right} з ${of} ${formOf(of, answers)}`
    const takesBack = formOf(wrong, {
      one: 'хибну, що скасовує одну правильну',
      few: 'хибні, що скасовують стільки ж правильних',
      many: 'хибних, що скасовують стільки ж правильних',
      other: 'хибних, що скасовують стільки ж правильних',
    })
    return wrong === 0 ? `${rightly}.` : `${rightly} і ${wrong === 1 ? 'одну' : number(wrong)} ${takesBack}.`
  },
  pair: (item, target) => `${item}: ${target}`,
  fades: (from, to, { below, above }) => {
    const all = from === to ? `за ${number(from)}` : `від ${number(from)} до ${number(to)}`
    const ends = [
      ...(below === null ? [] : [`за ${number(below)} і менше`]),
      ...(above === null ? [] : [`за ${number(above)} і більше`]),
    ]
    const none = ends.length === 0 ? '' : `, жодного ${ends.join(' та ')}`
    return `Усі бали ${all}; що далі, то менше балів${none}.`
  },
  corrected: (day) => `Виправлено ${day}:`,
  matched: (right, of) => `Правильних пар: ${right} з ${of}.`,
  kept: (kept, of) => `Сусідніх пар у правильному порядку: ${kept} з ${of}.`,
  anyFrom: (low, high) => `Правильною є будь-яка відповідь від ${number(low)} до ${number(high)}.`,
  alsoRight: (answers) => `Також правильно: ${answers.join(', ')}.`,
  answeredOf: (answered, total) =>
    `Ви відповіли на ${answered} з ${total} ${formOf(total, { one: 'запитання', few: 'запитань', many: 'запитань', other: 'запитання' })}.`,
  practised: (earned, most) =>
    `У цьому тренуванні: ${points(earned)} з ${points(most)}. Ваш перший результат не зміниться.`,
})

const estimate = {
  notSet: 'Ще не встановлено',
  typeIt: 'Або введіть число',
  typed: (unit: string) => `Або введіть число (${unit})`,
}

/** The element's words in Ukrainian. */
export const speak = speakIn<Form>('uk', { coreOf, reviewOf, estimate })
