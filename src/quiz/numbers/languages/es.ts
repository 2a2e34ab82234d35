// Numbers in Spanish words, folded: without capitals and accents.

import { counted, HALF, type NumberWords } from '../words.ts'

export const es: NumberWords = {
  rewrite: [
    [/(?<!y )medio (?=mi)/g, '0,5 '],
    [/ientas/g, 'ientos'],
  ],
  about: 'aproximadamente|unos|unas|alrededor de|cerca de|casi|en torno a|mas o menos|ca|aprox',
  bound: 'mas de|menos de|al menos|por lo menos|como maximo|como minimo|hasta|o mas',
  between: 'entre|de',
  to: 'a|o|hasta',
  percent: 'por ciento|por cien|porciento|pct',
  minus: 'menos',
  and: 'y',
  small: {
    ...counted('cero uno/un/una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince', 0),
    ...counted(
      'dieciseis diecisiete dieciocho diecinueve veinte veintiuno/veintiun/veintiuna veintidos veintitres',
      16,
    ),
    ...counted('veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve', 24),
    ...counted('treinta cuarenta cincuenta sesenta setenta ochenta noventa cien/ciento', 30, 10),
    ...counted(
      'doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos',
      200,
      100,
    ),
    ...{ ningun: 0, medio: HALF, media: HALF },
  },
  scales: { 3: 'mil|miles|k', 6: 'millon|millones|mill|mio|m', 9: 'millardo|millardos', 12: 'billon|billones' },
}
