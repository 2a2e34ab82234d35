// Typed answers in Spanish.

import { number, person, type Row, text } from './row.ts'

const SOLDADOS = number('es-soldados', 'soldados', 60_000)
const RANGO = number('es-rango', 'soldados', 75_000, 15_000)
const DURACION = number('es-duracion', 'minutos', 50)
const PARTE = number('es-parte', 'por ciento', 15)
const PRECIO = number('es-precio', 'euros', 1_500_000)
const DEUDA = number('es-deuda', 'dólares', 2_000_000_000)
const SANCHEZ = person('es-sanchez', ['Sánchez', 'Pedro Sánchez'])
const MARQUEZ = person('es-marquez', ['García Márquez', 'Gabriel García Márquez'])
const PENA = person('es-pena', ['Peña Nieto', 'Enrique Peña Nieto'])
const ESPANA = text('es-espana', ['España'])
const HABANA = text('es-habana', ['La Habana'])
const ANO = text('es-ano', ['un año'])
const PERU = text('es-peru', ['Perú'])
const PARAGUAY = text('es-paraguay', ['Paraguay'], ['Uruguay'])

export const ES: readonly Row[] = [
  ['el punto agrupa', SOLDADOS, '60.000', 'right'],
  ['el espacio, como quiere la academia', SOLDADOS, '60 000', 'right'],
  ['sin nada', SOLDADOS, '60000', 'right'],
  ['mil tras cifras', SOLDADOS, '60 mil', 'right'],
  ['con letras', SOLDADOS, 'sesenta mil', 'right'],
  ['con la unidad', SOLDADOS, '60.000 soldados', 'right'],
  ['unos', SOLDADOS, 'unos 60.000', 'right'],
  ['alrededor de', SOLDADOS, 'alrededor de 60.000', 'right'],
  ['aproximadamente, detrás', SOLDADOS, '60.000 aproximadamente', 'right'],
  ['k por mil', SOLDADOS, '60k', 'right'],
  ['más de es solo un extremo', SOLDADOS, 'más de 60.000', 'doubtful-number 60000'],
  ['al menos también', SOLDADOS, 'al menos 60.000', 'doubtful-number 60000'],
  ['hasta también', SOLDADOS, 'hasta 60.000', 'doubtful-number 60000'],
  ['una coma inglesa con tres ceros', SOLDADOS, '60,000', 'doubtful-number 60000 60'],
  ['otro número', SOLDADOS, '90.000', 'wrong'],
  ['dos palabras que no hacen un número', SOLDADOS, 'sesenta setenta', 'invalid-number'],
  ['de a', RANGO, 'de 60 a 90 mil', 'right'],
  ['entre y', RANGO, 'entre 60.000 y 90.000', 'right'],
  ['con guion', RANGO, '60.000-90.000', 'right'],
  ['demasiado ancho', RANGO, 'entre 1.000 y 90.000', 'wrong'],
  ['con letras', DURACION, 'cincuenta', 'right'],
  ['con letras y unidad', DURACION, 'cincuenta minutos', 'right'],
  ['unidad abreviada', DURACION, '50 min.', 'right'],
  ['decenas y unidades', DURACION, 'cincuenta y dos', 'wrong'],
  ['el signo', PARTE, '15 %', 'right'],
  ['con palabras', PARTE, '15 por ciento', 'right'],
  ['con letras', PARTE, 'quince por ciento', 'right'],
  ['con decimal', PARTE, '15,5 %', 'wrong'],
  ['millones con coma', PRECIO, '1,5 millones', 'right'],
  ['con el signo', PRECIO, '1.500.000 €', 'right'],
  ['con letras', PRECIO, 'un millón quinientos mil', 'right'],
  ['con la moneda detrás', PRECIO, '1,5 millones de euros', 'right'],
  ['medio millón', number('es-medio', 'euros', 500_000), 'medio millón', 'right'],
  ['mil millones es el billion inglés', DEUDA, '2 mil millones', 'right'],
  ['con letras', DEUDA, 'dos mil millones de dólares', 'right'],
  ['un billón es mil veces más', DEUDA, '2 billones', 'wrong'],
  ['el signo del dólar', DEUDA, '$2.000.000.000', 'right'],

  ['el nombre entero', SANCHEZ, 'Pedro Sánchez', 'right'],
  ['el apellido sin tilde', SANCHEZ, 'sanchez', 'right'],
  ['el nombre de pila solo', SANCHEZ, 'Pedro', 'wrong'],
  ['con el cargo', SANCHEZ, 'el presidente Sánchez', 'right'],
  ['con Sr.', SANCHEZ, 'Sr. Sánchez', 'right'],
  ['con don', SANCHEZ, 'don Pedro Sánchez', 'right'],
  ['una errata', SANCHEZ, 'Sánches', 'right'],
  ['otro apellido, dos letras', SANCHEZ, 'Sancho', 'wrong'],
  ['otro nombre de pila', SANCHEZ, 'Pablo Sánchez', 'wrong'],
  ['dos apellidos', MARQUEZ, 'García Márquez', 'right'],
  ['sin tildes', MARQUEZ, 'Garcia Marquez', 'right'],
  ['el nombre entero', MARQUEZ, 'gabriel garcía márquez', 'right'],
  ['solo el segundo, que el autor no da', MARQUEZ, 'Márquez', 'wrong'],
  ['ñ sin su tilde', PENA, 'Pena Nieto', 'right'],
  ['inicial', PENA, 'E. Peña Nieto', 'right'],
  ['ñ como n en un teclado inglés', ESPANA, 'Espana', 'right'],
  ['minúsculas', ESPANA, 'españa', 'right'],
  ['una letra de menos', ESPANA, 'Espaa', 'right'],
  ['el artículo dejado', HABANA, 'Habana', 'right'],
  ['con él', HABANA, 'la habana', 'right'],
  ['una v por b', HABANA, 'La Havana', 'right'],
  ['el artículo', ANO, 'año', 'right'],
  ['sin tilde', PERU, 'Peru', 'right'],
  ['con artículo', PERU, 'el Perú', 'right'],
  ['otro país', PARAGUAY, 'Uruguay', 'wrong'],
  ['una errata', PARAGUAY, 'Paraguai', 'right'],

  ['un millón y medio', PRECIO, 'un millón y medio', 'right'],
  ['en cifras', PRECIO, '1 millón y medio de euros', 'right'],
  ['y media', number('es-horas', 'horas', 2.5), 'dos y media', 'right'],
  ['doscientas, con palabras', number('es-personas', 'personas', 200), 'doscientas personas', 'right'],
  ['quinientas', number('es-quinientas', 'personas', 500), 'quinientas', 'right'],
  ['de qué país es, detrás del cargo', SANCHEZ, 'el presidente ruso Sánchez', 'right'],
  ['con preposición', text('es-ginebra', ['Ginebra']), 'en Ginebra', 'right'],
]
