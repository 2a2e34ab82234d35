// Numbers in Arabic words, folded: without capitals and accents.

import { raw } from '../../raw.ts'
import { counted, HALF, type NumberWords } from '../words.ts'

export const ar: NumberWords = {
  about: raw`حوالي|نحو|تقريبا|قرابه|زهاء|ما يقارب|ما يقرب من|بحدود`,
  bound: raw`اكثر من|اقل من|علي الاقل|لا يقل عن|لا يزيد عن|فوق|دون|ما يزيد علي|او اكثر`,
  between: raw`بين|من|ما بين`,
  to: raw`الي|حتي|او`,
  percent: raw`بال ميه|بال مايه|في ال ميه|في ال مايه|بالميه|بالمايه`,
  minus: raw`ناقص|سالب`,
  and: raw`و`,
  rewrite: [
    [/(?<!و)نصف (?=م)/g, '0.5 '],
    // The dual loses its last letter before what is counted: two thousand soldiers.
    [/^(الف|مليون)[اي] (?!و)(?=\p{L})/u, raw`$1ان `],
    [/(?<=\p{L}{2})(ميه|مايه)/gu, ' $1'],
    [/(عشر|ثلاث|اربع|خمس|ست|سبع|ثمان|تسع)ين/g, raw`$1ون`],
  ],
  small: {
    ...counted(
      raw`صفر واحد/واحده اثنان/اثنين/اثنتان ثلاثه/ثلاث اربعه/اربع خمسه/خمس سته/ست سبعه/سبع ثمانيه/ثماني/ثمان`,
      0,
    ),
    ...counted(raw`تسعه/تسع عشره/عشر`, 9),
    ...counted(raw`عشرون ثلاثون اربعون خمسون ستون سبعون ثمانون تسعون`, 20, 10),
    ...counted(raw`ميتان/ميتين/مايتان/مايتين الفان/الفين`, 200, 1800),
    ...counted(raw`نصف مليونان/مليونين`, HALF, 2e6 - HALF),
  },
  scales: {
    2: raw`ميه|مايه`,
    3: raw`الف|الفا|الاف`,
    6: raw`مليون|مليونا|ملايين`,
    9: raw`مليار|مليارا|مليارات|بليون`,
    12: raw`تريليون|تريليونا`,
  },
}
