import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { en as enEstimate } from '../../src/widget/estimate/words/en.ts'
import type { ReviewWords } from '../../src/widget/review/words/en.ts'
import { en as enReview } from '../../src/widget/review/words/en.ts'
import { reviewWordsOf } from '../../src/widget/review/words/review-words.ts'
import { en, type Words } from '../../src/widget/words/en.ts'
import { LANGUAGES } from './languages.ts'

/** Both parts of a language's words, for a tag as a page gives it. */
function both(language: keyof typeof LANGUAGES, tag: string = language): { core: Words; review: ReviewWords } {
  const core = LANGUAGES[language](en, tag)
  return { core, review: reviewWordsOf(core) }
}

const [ar, de, es, fr, uk] = [both('ar'), both('de'), both('es'), both('fr'), both('uk')]

// By number: every form of every language.
const SENTENCES: [sentence: string, said: string][] = [
  [enReview.pointsOf(0, 1), '0 of 1 point'],
  [enReview.pointsOf(1.5, 2), '1.5 of 2 points'],
  [enReview.chosen(2, 1, 3), 'You chose 2 of the 3 right ones, and 1 wrong one takes as many back.'],
  [de.review.pointsOf(1, 1), '1 von 1 Punkt'],
  [de.review.pointsOf(1.5, 14), '1,5 von 14 Punkten'],
  [de.core.worth(2), 'Für diese Frage gibt es 2 Punkte.'],
  [de.core.worth(0.5), 'Für diese Frage gibt es 0,5 Punkte.'],
  [de.review.chosen(0, 0, 1), 'Sie haben 0 von 1 richtigen Antwort gewählt.'],
  [
    de.review.chosen(2, 1, 3),
    'Sie haben 2 von 3 richtigen Antworten gewählt, dazu eine falsche, die eine richtige aufhebt.',
  ],
  [de.review.answeredOf(1, 1), 'Sie haben 1 von 1 Frage beantwortet.'],
  [de.review.doubtful([50, 50_000]), 'Diese Zahl lässt sich verschieden lesen. Meinten Sie 50 oder 50.000?'],
  [
    de.review.fades(40, 60, { below: 10, above: null }),
    'Alle Punkte von 40 bis 60, weiter entfernt weniger, keine bei 10 oder weniger.',
  ],
  [fr.review.pointsOf(0, 2), '0 point sur 2'],
  [fr.review.pointsOf(1.5, 2), '1,5 point sur 2'],
  [fr.review.pointsOf(2, 2), '2 points sur 2'],
  [fr.core.worth(1_000_000), 'Cette question vaut 1\u202f000\u202f000 de points.'],
  [fr.review.chosen(1, 2, 3), 'Vous avez choisi 1 bonne réponse sur 3, et 2 mauvaises, qui en annulent autant.'],
  [fr.review.answeredOf(1, 3), 'Vous avez répondu à 1 question sur 3.'],
  [es.review.pointsOf(1, 1), '1 de 1 punto'],
  [es.review.pointsOf(0, 2), '0 de 2 puntos'],
  [es.review.chosen(1, 1, 2), 'Elegiste 1 de 2 respuestas correctas y una incorrecta, que anula un acierto.'],
  [uk.core.worth(1), 'За це запитання — 1 бал.'],
  [uk.core.worth(3), 'За це запитання — 3 бали.'],
  [uk.core.worth(5), 'За це запитання — 5 балів.'],
  [uk.core.worth(0.5), 'За це запитання — 0,5 бала.'],
  [uk.review.pointsOf(1, 21), '1 з 21 бала'],
  [uk.review.pointsOf(1, 2), '1 з 2 балів'],
  [uk.review.pointsOf(11, 14), '11 з 14 балів'],
  [uk.review.pointsOf(0.5, 1.5), '0,5 з 1,5 бала'],
  [uk.review.chosen(2, 1, 3), 'Ви вибрали 2 з 3 правильних і одну хибну, що скасовує одну правильну.'],
  [uk.review.chosen(2, 2, 3), 'Ви вибрали 2 з 3 правильних і 2 хибні, що скасовують стільки ж правильних.'],
  [uk.review.chosen(1, 5, 1), 'Ви вибрали 1 з 1 правильної і 5 хибних, що скасовують стільки ж правильних.'],
  [uk.review.answeredOf(0, 21), 'Ви відповіли на 0 з 21 запитання.'],
  [ar.review.pointsOf(0, 0), '0 من 0 نقطة'],
  [ar.review.pointsOf(1, 1), '1 من نقطة واحدة'],
  [ar.review.pointsOf(1, 2), '1 من نقطتين'],
  [ar.review.pointsOf(2.5, 3), '2.5 من 3 نقاط'],
  [ar.review.pointsOf(11, 14), '11 من 14 نقطة'],
  [ar.review.pointsOf(0, 100), '0 من 100 نقطة'],
  [ar.review.chosen(2, 0, 3), 'اختياراتك الصحيحة: 2 من 3.'],
  [ar.review.chosen(2, 1, 3), 'اختياراتك الصحيحة: 2 من 3، واختيار خاطئ واحد يُلغي اختيارًا صحيحًا.'],
  [ar.review.chosen(2, 2, 3), 'اختياراتك الصحيحة: 2 من 3، واختياران خاطئان يُلغيان اختيارين صحيحين.'],
  [ar.review.chosen(2, 3, 3), 'اختياراتك الصحيحة: 2 من 3، و3 اختيارات خاطئة تُلغي مثل عددها.'],
  [ar.review.chosen(2, 11, 3), 'اختياراتك الصحيحة: 2 من 3، و11 اختيارًا خاطئًا تُلغي مثل عددها.'],
  [ar.review.chosen(2, 100, 3), 'اختياراتك الصحيحة: 2 من 3، و100 اختيار خاطئ تُلغي مثل عددها.'],
  [ar.core.progress(3, 7), 'السؤال 3 من 7'],
  [ar.core.moved('Kyiv', 2, 3), '\u2068Kyiv\u2069، في الموضع 2 من 3'],
]

test.each(SENTENCES)('%s', (sentence, said) => expect(sentence).toBe(said))

describe('a region', () => {
  test.each([
    ['ar' as const, 'ar', 'السؤال 3 من 7'],
    ['ar' as const, 'ar-EG', 'السؤال ٣ من ٧'],
    ['ar' as const, 'ar-MA', 'السؤال 3 من 7'],
  ])('%s, as %s: %s', (language, tag, progress) => {
    expect(both(language, tag).core.progress(3, 7)).toBe(progress)
  })

  test('decides how numbers are written', () => {
    expect(both('es', 'es-MX').review.anyFrom(1200.5, 2000)).toBe('Cualquier respuesta de 1,200.5 a 2,000 es correcta.')
    expect(both('de', 'de-AT').core.language).toBe('de-AT')
  })

  test.each(['de-', 'de-!', 'de--AT', 'DE_at'])('a bad tag is the language alone: %s', (tag) => {
    expect(both('de', tag).core.language).toBe('de')
  })
})

/** Every word of a catalogue, by its path: sentences are said with the same numbers and texts. */
function said(words: object, path = ''): [path: string, word: string][] {
  return Object.entries(words).flatMap(([name, word]): [string, string][] => {
    const at = `${path}/${name}`
    if (typeof word === 'object') return said(word, at)
    if (typeof word !== 'function') return [[at, String(word)]]
    return FILES.includes(name) ? [] : [[at, String(word.call(null, ...(GIVEN[name] ?? [2, 3, 4])))]]
  })
}
const FILES = ['review', 'estimate']
const GIVEN: Readonly<Record<string, unknown[]>> = {
  doubtful: [[2, 3]],
  alsoRight: [[2, 3]],
  fades: [2, 3, { below: 1, above: 4 }],
}

describe.each(Object.entries({ ar, de, es, fr, uk }))('%s', (language, { core, review }) => {
  const own = [...said(core), ...said(review, '/review'), ...said(core.estimate?.(enEstimate) ?? {}, '/estimate')]

  test('says every word that English says, and none in English', () => {
    const english = new Map([...said(en), ...said(enReview, '/review'), ...said(enEstimate, '/estimate')])
    expect(own.map(([path]) => path).sort()).toEqual([...english.keys()].sort())
    // What is the same in any language: a number, a pair, the direction of writing.
    const shared = ['/dir', '/number', '/review/number', '/review/pair']
    const left = own.filter(([path, word]) => english.get(path) === word && !shared.includes(path))
    expect(left.map(([path]) => path)).toEqual([])
  })

  test('has no empty word, no straight quotation mark, no doubled space and no lost value', () => {
    const odd = own.filter(([, word]) => /^\s*$|['"]|\s{2}|undefined|NaN|\[object/.test(word))
    expect(odd).toEqual([])
  })

  test('a word that its file lacks is said in English', () => {
    const newer = { ...en, brandNew: 'Brand new', rule: { ...en.rule, brandNew: 'Do it.' } }
    const speak = Object.entries(LANGUAGES).find(([name]) => name === language)?.[1]
    expect(speak?.(newer, language)).toMatchObject({
      brandNew: 'Brand new',
      check: core.check,
      rule: { brandNew: 'Do it.', single: core.rule.single },
    })
  })
})

test('only Arabic is written from right to left', () => {
  expect([en.dir, ...[ar, de, es, fr, uk].map(({ core }) => core.dir)]).toEqual([
    'ltr',
    'rtl',
    'ltr',
    'ltr',
    'ltr',
    'ltr',
  ])
})

test('the element asks for the very languages that there are files of', () => {
  const files = readdirSync('src/widget/languages').map((file) => file.replace('.ts', ''))
  const [, asked = ''] = /SPOKEN = \/\^\(\?:([\w|]+)\)/.exec(readFileSync('src/widget/load-words.ts', 'utf8')) ?? []
  expect(asked.split('|').sort()).toEqual([...files, 'en'].sort())
  expect(Object.keys(LANGUAGES).sort()).toEqual(files.sort())
})
