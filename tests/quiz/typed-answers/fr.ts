// Typed answers in French.

import { number, person, type Row, text } from './row.ts'

const SOLDATS = number('fr-soldats', 'soldats', 60_000)
const PLAGE = number('fr-plage', 'soldats', 75_000, 15_000)
const DUREE = number('fr-duree', 'minutes', 50)
const PART = number('fr-part', '%', 15)
const PRIX = number('fr-prix', 'euros', 1_500_000)
const AGE = number('fr-age', 'ans', 91)
const MACRON = person('fr-macron', ['Macron', 'Emmanuel Macron'])
const GAULLE = person('fr-gaulle', ['de Gaulle', 'Charles de Gaulle'])
const ESTAING = person('fr-estaing', ['Giscard d’Estaing', 'Valéry Giscard d’Estaing', 'Giscard'])
const ALLEMAGNE = text('fr-allemagne', ['l’Allemagne'])
const ETATS = text('fr-etats', ['les États-Unis', 'USA'])
const COEUR = text('fr-coeur', ['cœur'])
const CHATEAU = text('fr-chateau', ['le château'], ['gâteau'])
const SUEDE = text('fr-suede', ['Suède'], ['Suisse'])
const HEURES = number('fr-heures', 'heures', 2.5)
const MILLIONS = number('fr-millions', 'euros', 2_500_000)

export const FR: readonly Row[] = [
  ['le français groupe par une espace', SOLDATS, '60 000', 'right'],
  ['une espace fine insécable', SOLDATS, '60\u202f000', 'right'],
  ['sans espace', SOLDATS, '60000', 'right'],
  ['mille après des chiffres', SOLDATS, '60 mille', 'right'],
  ['tout en lettres', SOLDATS, 'soixante mille', 'right'],
  ['avec l’unité', SOLDATS, '60 000 soldats', 'right'],
  ['l’unité au singulier', number('fr-un', 'soldats', 1), '1 soldat', 'right'],
  ['environ', SOLDATS, 'environ 60 000', 'right'],
  ['à peu près', SOLDATS, 'à peu près 60 000', 'right'],
  ['k pour mille', SOLDATS, '60k', 'right'],
  ['milliers', SOLDATS, '60 milliers', 'right'],
  ['plus de n’est qu’une borne', SOLDATS, 'plus de 60 000', 'doubtful-number 60000'],
  ['au moins aussi', SOLDATS, 'au moins 60 000', 'doubtful-number 60000'],
  ['jusqu’à aussi', SOLDATS, 'jusqu’à 60 000', 'doubtful-number 60000'],
  ['une virgule anglaise : le français n’en groupe pas', SOLDATS, '60,000', 'doubtful-number 60000 60'],
  ['un point : le français ne le connaît pas', SOLDATS, '60.000', 'doubtful-number 60 60000'],
  ['un autre nombre', SOLDATS, '90 000', 'wrong'],
  ['pas un nombre', SOLDATS, 'beaucoup', 'invalid-number'],
  ['entre et et', PLAGE, 'entre 60 et 90 mille', 'right'],
  ['de à', PLAGE, 'de 60 000 à 90 000', 'right'],
  ['avec un tiret', PLAGE, '60 000 - 90 000', 'right'],
  ['trop large', PLAGE, 'de 0 à 90 000', 'wrong'],
  ['en lettres', DUREE, 'cinquante', 'right'],
  ['en lettres, avec l’unité', DUREE, 'cinquante minutes', 'right'],
  ['unité abrégée', DUREE, '50 min', 'right'],
  ['un trait d’union dans le nombre', DUREE, 'cinquante-deux', 'wrong'],
  ['pour cent après une espace', PART, '15 %', 'right'],
  ['en un mot', PART, '15 pourcent', 'right'],
  ['en deux', PART, '15 pour cent', 'right'],
  ['tout en lettres', PART, 'quinze pour cent', 'right'],
  ['une décimale', PART, '15,5 %', 'wrong'],
  ['million et décimale', PRIX, '1,5 million', 'right'],
  ['avec le signe', PRIX, '1 500 000 €', 'right'],
  ['million d’euros en abrégé', PRIX, '1,5 M€', 'right'],
  ['un demi-million', number('fr-demi', 'euros', 500_000), 'un demi-million', 'right'],
  ['milliard', PRIX, '1,5 milliard', 'wrong'],
  ['quatre-vingt-onze', AGE, 'quatre-vingt-onze', 'right'],
  ['nonante et un, en Belgique et en Suisse', AGE, 'nonante et un', 'right'],
  ['quatre-vingt-un', AGE, 'quatre-vingt-un', 'wrong'],
  ['soixante et onze', AGE, 'soixante et onze', 'wrong'],

  ['le nom entier', MACRON, 'Emmanuel Macron', 'right'],
  ['le nom de famille', MACRON, 'macron', 'right'],
  ['le prénom seul', MACRON, 'Emmanuel', 'wrong'],
  ['M. devant', MACRON, 'M. Macron', 'right'],
  ['le président', MACRON, 'le président Macron', 'right'],
  ['une initiale', MACRON, 'E. Macron', 'right'],
  ['une faute de frappe', MACRON, 'Macrom', 'right'],
  ['deux lettres interverties', MACRON, 'Emmanuel Marcon', 'right'],
  ['une consonne oubliée dans le prénom', MACRON, 'Emanuel Macron', 'right'],
  ['son épouse', MACRON, 'Brigitte Macron', 'wrong'],
  ['la particule', GAULLE, 'de Gaulle', 'right'],
  ['sans elle', GAULLE, 'Gaulle', 'right'],
  ['avec le grade', GAULLE, 'le général de Gaulle', 'right'],
  ['un l au lieu de deux', GAULLE, 'De Gaule', 'right'],
  ['le prénom seul', GAULLE, 'Charles', 'wrong'],
  ['d apostrophe', ESTAING, "Giscard d'Estaing", 'right'],
  ['ce que l’auteur admet', ESTAING, 'Giscard', 'right'],
  ['sans accent', ESTAING, 'Valery Giscard d’Estaing', 'right'],
  ['avec l’article élidé', ALLEMAGNE, "l'Allemagne", 'right'],
  ['sans lui', ALLEMAGNE, 'Allemagne', 'right'],
  ['un m pour deux', ALLEMAGNE, 'Alemagne', 'right'],
  ['sans accent ni trait d’union', ETATS, 'Etats Unis', 'right'],
  ['en majuscules sans accents', ETATS, 'LES ETATS-UNIS', 'right'],
  ['o et e pour œ', COEUR, 'coeur', 'right'],
  ['l’accent oublié', CHATEAU, 'chateau', 'right'],
  ['l’article indéfini', CHATEAU, 'un château', 'right'],
  ['au pluriel, une lettre de plus', CHATEAU, 'châteaux', 'right'],
  ['une première lettre de moins : autre chose', CHATEAU, 'gâteau', 'wrong'],
  ['sans accent grave', SUEDE, 'Suede', 'right'],
  ['un autre pays', SUEDE, 'Suisse', 'wrong'],

  ['et demi', HEURES, 'deux et demi', 'right'],
  ['en abrégé', HEURES, '2,5 h', 'right'],
  ['millions et demi', MILLIONS, 'deux millions et demi', 'right'],
  ['deux et demi millions, en chiffres', MILLIONS, '2 et demi millions', 'right'],
  ['mil, comme on l’écrivait', number('fr-mil', 'soldats', 1200), 'mil deux cents', 'right'],
  ['la nationalité après le titre', MACRON, 'le président français Emmanuel Macron', 'right'],
  ['une élision devant le titre', MACRON, 'l’ex-président Macron', 'right'],
  ['une initiale qui n’est pas la sienne', MACRON, 'L. Macron', 'wrong'],
  ['avec la préposition', text('fr-geneve', ['Genève']), 'à Genève', 'right'],
]
