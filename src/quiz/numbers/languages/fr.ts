// Numbers in French words, folded: without capitals and accents.

import { counted, HALF, type NumberWords } from '../words.ts'

export const fr: NumberWords = {
  about: 'environ|a peu pres|autour de|quelque|quelques|pres de|presque|ca|env',
  bound: 'plus de|moins de|plus que|moins que|au moins|au plus|jusqu a|ou plus',
  between: 'entre|de',
  to: 'a|ou|jusqu a',
  percent: 'pour cent|pourcent|pourcents|pct|p cent',
  minus: 'moins',
  and: 'et',
  rewrite: [
    [/(?<!et )(?:un )?demi (?=mi)/g, '0,5 '],
    [/quatre vingts?/g, 'quatrevingt'],
  ],
  small: {
    ...counted('zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize', 0),
    ...counted('vingt/vingts trente quarante cinquante soixante septante huitante nonante', 20, 10),
    ...{ quatrevingt: 80, une: 1, octante: 80, aucun: 0, aucune: 0, demi: HALF, demie: HALF },
  },
  scales: {
    2: 'cent|cents',
    3: 'mille|mil|millier|milliers|k',
    6: 'million|millions|mio|mln|m',
    9: 'milliard|milliards|mrd|md|mds',
    12: 'billion|billions',
  },
}
