// Numbers in German words, folded: without capitals and accents.

import { counted, HALF, type NumberWords } from '../words.ts'

const ones = 'ein zwei drei vier funf sechs sieben acht neun'
const tens = 'zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig'
const below100 = {
  ...counted('null eins zwei/zwo drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn', 0),
  ...counted('funfzehn sechzehn siebzehn achtzehn neunzehn', 15),
  ...counted(tens, 20, 10),
  ...Object.fromEntries(
    tens
      .split(' ')
      .flatMap((ten, t) => ones.split(' ').map((one, o) => [`${one}und${ten}`, 20 + 10 * t + o + 1] as const)),
  ),
}

export const de: NumberWords = {
  about: 'etwa|ungefahr|rund|circa|zirka|ca|um die|fast|knapp|gut|annahernd|schatzungsweise',
  bound: 'mehr als|weniger als|mindestens|hochstens|uber|unter|bis zu|maximal|minimal|und mehr|oder mehr',
  between: 'zwischen|von',
  to: 'bis|oder|bis zu',
  percent: 'prozent|proz|vh|prozentpunkte',
  minus: 'minus',
  and: 'und',
  rewrite: [
    [/(?:eine )?halbe (?=mi)/g, '0,5 '],
    [/anderthalb/g, '1,5'],
    [/(?<=\p{L})einhalb/gu, ' und halb'],
    [/fuenf/g, 'funf'],
    [/zwoelf/g, 'zwolf'],
    [/(hundert|tausend)(?:und)?/g, ' $1 '],
  ],
  small: { ...below100, ein: 1, eine: 1, einer: 1, keine: 0, keiner: 0, halb: HALF },
  scales: {
    2: 'hundert',
    3: 'tausend|tsd|t|k',
    6: 'million|millionen|mio|mill',
    9: 'milliarde|milliarden|mrd|mia',
    12: 'billion|billionen|bio',
  },
}
