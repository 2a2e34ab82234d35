// What a number counts: currencies and measures by their names and signs, anything else by the noun behind the number.

/** Sign or code in front of the number → unit. */
const SIGNS: Readonly<Record<string, string>> = {
  $: 'dollar',
  us$: 'dollar',
  usd: 'dollar',
  usd$: 'dollar',
  'u.s. $': 'dollar',
  'u.s.$': 'dollar',
  '£': 'pound sterling',
  gbp: 'pound sterling',
  'gb£': 'pound sterling',
  '€': 'euro',
  eur: 'euro',
  '¥': 'japanese yen',
  jpy: 'japanese yen',
  '₹': 'indian rupee',
  rs: 'rupee',
  'rs.': 'rupee',
  '₽': 'russian ruble',
  '₩': 'south korean won',
  c$: 'canadian dollar',
  'c $': 'canadian dollar',
  ca$: 'canadian dollar',
  cad: 'canadian dollar',
  cad$: 'canadian dollar',
  a$: 'australian dollar',
  aud: 'australian dollar',
  au$: 'australian dollar',
  nz$: 'new zealand dollar',
  hk$: 'hong kong dollar',
  'hk $': 'hong kong dollar',
  s$: 'singapore dollar',
  r$: 'brazilian real',
  mex$: 'mexican peso',
  mxn$: 'mexican peso',
  chf: 'swiss franc',
  cny: 'chinese yuan',
  rmb: 'chinese yuan',
}
const escaped = (text: string): string => text.replace(/[$.]/g, '\\$&')
const bySize = (words: object): string[] => Object.keys(words).sort((a, b) => b.length - a.length)
const SIGN = new RegExp(String.raw`(?<![\p{L}\p{N}])(${bySize(SIGNS).map(escaped).join('|')})\s?$`, 'iu')

/** The currency sign that ends right before a number: its length, and its unit. */
export function signBefore(text: string): { readonly length: number; readonly unit: string } | null {
  const found = SIGN.exec(text.slice(-8))
  const unit = SIGNS[found?.[1]?.toLowerCase() ?? '']
  return found === null || unit === undefined ? null : { length: found[0].length, unit }
}

/** Name → unit in its normal form. A plural is read as its singular first. */
const NAMES: Readonly<Record<string, string>> = {
  '%': 'percentage',
  percent: 'percentage',
  'per cent': 'percentage',
  pct: 'percentage',
  'percentage point': 'percentage point',
  'us dollar': 'dollar',
  'u.s. dollar': 'dollar',
  usd: 'dollar',
  dollar: 'dollar',
  buck: 'dollar',
  $: 'dollar',
  euro: 'euro',
  '€': 'euro',
  eur: 'euro',
  pound: 'pound-mass',
  lb: 'pound-mass',
  yen: 'japanese yen',
  yuan: 'chinese yuan',
  rmb: 'chinese yuan',
  renminbi: 'chinese yuan',
  pence: 'penny',
  p: 'penny',
  '¢': 'cent',
  '£': 'pound sterling',
  quid: 'pound sterling',
  km: 'kilometre',
  kilometer: 'kilometre',
  kilometre: 'kilometre',
  metre: 'metre',
  meter: 'metre',
  m: 'metre',
  cm: 'centimetre',
  centimeter: 'centimetre',
  mm: 'millimetre',
  millimeter: 'millimetre',
  mi: 'mile',
  mile: 'mile',
  ft: 'foot',
  feet: 'foot',
  foot: 'foot',
  inch: 'inch',
  inches: 'inch',
  yd: 'yard',
  yard: 'yard',
  kg: 'kilogram',
  kilo: 'kilogram',
  kilogramme: 'kilogram',
  g: 'gram',
  gram: 'gram',
  oz: 'ounce',
  tonne: 'tonne',
  ton: 'ton',
  liter: 'litre',
  litre: 'litre',
  l: 'litre',
  ml: 'millilitre',
  gallon: 'gallon',
  barrel: 'barrel',
  acre: 'acre',
  hectare: 'hectare',
  ha: 'hectare',
  mph: 'mile per hour',
  kph: 'kilometre per hour',
  'km/h': 'kilometre per hour',
  mb: 'megabyte',
  gb: 'gigabyte',
  kb: 'kilobyte',
  tb: 'terabyte',
  mw: 'megawatt',
  kw: 'kilowatt',
  gw: 'gigawatt',
  kwh: 'kilowatt hour',
  hr: 'hour',
  hrs: 'hour',
  sec: 'second',
  min: 'minute',
  mins: 'minute',
  '°c': 'celsius',
  '°f': 'fahrenheit',
  'degrees celsius': 'celsius',
  'degree celsius': 'celsius',
  'degrees fahrenheit': 'fahrenheit',
  'degree fahrenheit': 'fahrenheit',
  celsius: 'celsius',
  fahrenheit: 'fahrenheit',
  centigrade: 'celsius',
  '°': 'degree',
  'square foot': 'square foot',
  'square feet': 'square foot',
  'square meter': 'square metre',
  'square metre': 'square metre',
  'square mile': 'square mile',
  'square kilometer': 'square kilometre',
  'square kilometre': 'square kilometre',
  'cubic foot': 'cubic foot',
  'cubic feet': 'cubic foot',
  'metric ton': 'metric ton',
  second: 'second',
  minute: 'minute',
  hour: 'hour',
  day: 'day',
  week: 'week',
  month: 'month',
  year: 'year',
  decade: 'decade',
  century: 'century',
  centuries: 'century',
  yo: 'year of age',
  'year old': 'year of age',
  'month old': 'month of age',
  'week old': 'week of age',
  'day old': 'day of age',
}
const NAME = new RegExp(
  String.raw`^(?:\s?-\s?|\s)?(${bySize(NAMES)
    .map((name) => `${escaped(name)}${/\p{L}$/u.test(name) ? 's?' : ''}`)
    .join('|')
    .replace(/ /g, String.raw`[\s-]`)})(?![\p{L}\p{N}])`,
  'iu',
)

/** A known unit right behind a number: how far it reaches, as printed, and its normal form. */
export function unitBehind(
  text: string,
): { readonly length: number; readonly unit: string; readonly normal: string } | null {
  const age = /^(?:\s?-\s?|\s)(year|month|week|day)s?(?:\s?-\s?|\s)(?:old|of age)\b/i.exec(text)
  if (age !== null)
    return {
      length: age[0].length,
      unit: age[0].replace(/^[\s-]+/, ''),
      normal: `${age[1]?.toLowerCase() ?? ''} of age`,
    }
  const found = NAME.exec(text)
  const name = found?.[1]
  if (found === null || name === undefined) return null
  const normal = normalUnit(name)
  return NAMES[normal] === undefined && !Object.values(NAMES).includes(normal)
    ? null
    : { length: found[0].length, unit: name, normal }
}

function normalUnit(name: string): string {
  const lower = name.toLowerCase().replace(/[\s-]+/g, ' ')
  return NAMES[lower] ?? NAMES[lower.replace(/s$/, '')] ?? lower
}

/** "Russian troops" → "russian troop". */
export const singular = (phrase: string): string =>
  phrase
    .toLowerCase()
    .replace(/([^aeiou])ies$/, '$1y')
    .replace(/(ss|sh|ch|x)es$/, '$1')
    .replace(/([^s'])s$/, '$1')
