// Arabic: verbal nouns and "يُرجى", which have no gender, where an imperative would have one. Texts of the quiz are isolated: they
// may run the other way, and must not turn what stands beside them.

import type { ReviewWords } from '../review/words/en.ts'
import type { CoreWords, Words } from '../words/en.ts'
import { type Speech, speakIn } from '../words/speaking.ts'

const CHANGE_IT = 'تعذّر التحقق من هذه الإجابة. يُرجى تعديلها وإعادة المحاولة.'
const KEPT = 'إجابتك محفوظة، ويمكن إعادة المحاولة بعد قليل.'

const core = {
  dir: 'rtl',
  loading: 'جارٍ تحميل الاختبار…',
  hint: 'تلميح',
  rule: {
    single: 'يُرجى اختيار إجابة واحدة.',
    several: 'يُرجى اختيار كل الإجابات الصحيحة. كل اختيار خاطئ يُلغي اختيارًا صحيحًا.',
    number: 'يُرجى كتابة عدد.',
    estimate: 'يُرجى تحديد عدد. كلما كان أقرب زادت النقاط.',
    date: 'يُرجى تحديد التاريخ.',
    order: 'يُرجى وضع العناصر في الترتيب الصحيح. يُحتسب كل عنصرين متجاورين في ترتيبهما الصحيح.',
    match: 'يُرجى اختيار ما يناسب كل عنصر. تُحتسب كل مطابقة صحيحة.',
    text: 'يُرجى كتابة إجابة قصيرة. لا أهمية للتشكيل ولا للهمزات ولا لخطأ مطبعي واحد في كلمة طويلة.',
  },
  choose: 'اختيار…',
  day: 'اليوم',
  month: 'الشهر',
  year: 'السنة',
  check: 'التحقق من الإجابة',
  checking: 'جارٍ التحقق…',
  next: 'السؤال التالي',
  tryAgain: 'إعادة المحاولة',
  incomplete: 'يُرجى إكمال إجابتك أولًا.',
  unchecked: `تعذّر التحقق من إجابتك. ${KEPT}`,
  notLoaded: 'تعذّر تحميل الاختبار. يُرجى إعادة المحاولة بعد قليل.',
  notThere: 'لا وجود لهذا الاختبار.',
  noQuestions: 'لا أسئلة في هذا الاختبار عن هذا الموضوع.',
} as const

type Form = 'zero' | 'one' | 'two' | 'few' | 'many'

/** First strong isolate: https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates */
const isolate = (text: string): string => `\u2068${text}\u2069`

/** After "of", in the genitive; one and two are said without their figure. */
const pointsIn = ({ points, formOf }: Pick<Speech<Form>, 'points' | 'formOf'>, most: number): string =>
  formOf(most, {
    zero: `${points(most)} نقطة`,
    one: 'نقطة واحدة',
    two: 'نقطتين',
    few: `${points(most)} نقاط`,
    many: `${points(most)} نقطة`,
    other: `${points(most)} نقطة`,
  })

const coreOf = (speech: Speech<Form>): CoreWords => {
  const { language, number, points } = speech
  return {
    ...core,
    language,
    progress: (at, total) => `السؤال ${number(at)} من ${number(total)}`,
    score: (earned) => `النقاط: ${points(earned)}`,
    worth: (most) => `قيمة هذا السؤال بالنقاط: ${points(most)}.`,
    moveUp: (text) => `نقل إلى أعلى: ${isolate(text)}`,
    moveDown: (text) => `نقل إلى أسفل: ${isolate(text)}`,
    moved: (text, place, total) => `${isolate(text)}، في الموضع ${number(place)} من ${number(total)}`,
    number,
  }
}

const review = {
  seeScore: 'عرض النتيجة',
  verdict: { right: 'إجابة صحيحة', partly: 'إجابة صحيحة جزئيًا', wrong: 'إجابة غير صحيحة' },
  startAgain: 'البدء من جديد',
  back: 'رجوع',
  skip: 'تخطي السؤال',
  lookOver: 'مراجعة إجاباتك',
  finish: 'إنهاء الاختبار وعرض النتيجة',
  rightAnswer: 'الإجابة الصحيحة',
  yourAnswer: 'إجابتك',
  correct: 'الصواب',
  unanswered: 'دون إجابة',
  practice: 'تدريب: نتيجتك الأولى تبقى كما هي.',
  startOver: 'هل بدأ شخص آخر قبلك؟ البدء من جديد',
  updated: 'جرى تحديث هذا الاختبار في هذه الأثناء. ما لم يتغيّر بقي محفوظًا.',
  invalid: {
    single: CHANGE_IT,
    several: CHANGE_IT,
    date: 'لا وجود لهذا التاريخ. يُرجى مراجعته.',
    order: CHANGE_IT,
    match: CHANGE_IT,
    text: CHANGE_IT,
  },
  failure: {
    offline: 'لا يوجد اتصال بالشبكة. إجابتك محفوظة، وستُرسل تلقائيًا عند عودة الاتصال.',
    unreachable: 'تعذّر الاتصال بالاختبار. إجابتك محفوظة، وستُرسل من جديد تلقائيًا.',
    unavailable: 'الاختبار غير متاح حاليًا. إجابتك محفوظة، وستُرسل من جديد تلقائيًا.',
    'not-found': 'لم يعد هذا الاختبار موجودًا.',
    'no-questions': 'لم تعد في هذا الاختبار أسئلة.',
    'bad-reply': `تعذّرت قراءة ما أرسله الخادم. ${KEPT}`,
  },
  slips:
    'يُغتفر خطأ مطبعي واحد في الكلمة من أربعة أحرف فأكثر، وخطآن من تسعة أحرف فأكثر، إلا في الحرف الأول وفي الأرقام.',
  proof: 'الدليل من المقال',
  showProof: 'عرض الدليل في المقال',
  backToQuiz: 'العودة إلى الاختبار',
  edited: 'لم يُعثر على جميع المقاطع في المقال المعروض على هذه الصفحة. ربما عُدّل المقال لاحقًا.',
  openArticle: 'قراءته في المقال',
  closing: {
    all: 'كل الإجابات صحيحة. كانت قراءتك دقيقة.',
    most: 'قراءة جيدة. إليك ما فاتك.',
    some: 'بداية لا بأس بها. البقية في المقال.',
    few: 'الإجابات كلها في المقال، ومواضعها مبيّنة أدناه.',
  },
  missed: 'ما فاتك',
  share: 'مشاركة نتيجتك',
  copied: 'نُسخت النتيجة، ويمكن لصقها في أي مكان.',
  copyByHand: 'يمكن نسخ نتيجتك من هنا:',
  answers: 'إجاباتك',
  retry: 'إعادة محاولة ما فاتك',
} as const

const reviewOf = ({ language, number, points, formOf, either }: Speech<Form>): ReviewWords => ({
  ...review,
  language,
  invalid: {
    ...review.invalid,
    number: `تعذّرت قراءة هذا العدد. يُرجى كتابته بالأرقام، مثل ${number(12_000)}.`,
  },
  doubtful: (readings) => `يمكن قراءة هذا العدد بأكثر من وجه. هل المقصود ${either(readings)}؟`,
  pointsOf: (earned, most) => `${points(earned)} من ${pointsIn({ points, formOf }, most)}`,
  scored: (earned, most) => ['نتيجتك: ', points(earned), ` من ${points(most)}`],
  number,
  chosen: (right, wrong, of) => {
    const rightly = `اختياراتك الصحيحة: ${number(right)} من ${number(of)}`
    const takesBack = formOf(wrong, {
      zero: '',
      one: '، واختيار خاطئ واحد يُلغي اختيارًا صحيحًا',
      two: '، واختياران خاطئان يُلغيان اختيارين صحيحين',
      few: `، و${number(wrong)} اختيارات خاطئة تُلغي مثل عددها`,
      many: `، و${number(wrong)} اختيارًا خاطئًا تُلغي مثل عددها`,
      other: `، و${number(wrong)} اختيار خاطئ تُلغي مثل عددها`,
    })
    return `${rightly}${takesBack}.`
  },
  pair: (item, target) => `${isolate(item)}: ${isolate(target)}`,
  fades: (from, to, { below, above }) => {
    const all = from === to ? `للعدد ${number(from)}` : `من ${number(from)} إلى ${number(to)}`
    const ends = [
      ...(below === null ? [] : [`عند ${number(below)} أو أقل`]),
      ...(above === null ? [] : [`عند ${number(above)} أو أكثر`]),
    ]
    const none = ends.length === 0 ? '' : `، ولا نقاط ${ends.join(' و')}`
    return `كل النقاط ${all}، وتقلّ كلما ابتعدت الإجابة${none}.`
  },
  corrected: (day) => `صُحّح في ${day}:`,
  matched: (right, of) => `المطابقات الصحيحة: ${number(right)} من ${number(of)}.`,
  kept: (kept, of) => `العناصر المتجاورة في ترتيبها الصحيح: ${number(kept)} من ${number(of)}.`,
  anyFrom: (low, high) => `تُقبل كل إجابة من ${number(low)} إلى ${number(high)}.`,
  alsoRight: (answers) => `ومن الصواب أيضًا: ${answers.map(isolate).join('، ')}.`,
  answeredOf: (answered, total) => `الأسئلة التي أجبت عنها: ${number(answered)} من ${number(total)}.`,
  practised: (earned, most) =>
    `نتيجتك في هذا التدريب: ${points(earned)} من ${points(most)}. نتيجتك الأولى تبقى كما هي.`,
})

const estimate = {
  notSet: 'لم يُحدَّد بعد',
  typeIt: 'أو كتابة العدد',
  typed: (unit: string) => `أو كتابة العدد (${isolate(unit)})`,
}

const speakArabic = speakIn<Form>('ar', { coreOf, reviewOf, estimate })

/** The element's words in Arabic. Without a region, figures are those of most Arabic news sites: 0 to 9, as CLDR has it now. */
export const speak = (english: CoreWords, tag: string): Words =>
  speakArabic(english, /^ar$/i.test(tag) ? 'ar-u-nu-latn' : tag)
