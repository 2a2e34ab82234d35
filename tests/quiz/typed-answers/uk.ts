// Typed answers in Ukrainian.

import { number, person, type Row, text } from './row.ts'

const VIISKOVYKH = number('uk-viisko', 'військових', 60_000)
const DIAPAZON = number('uk-diapazon', 'військових', 75_000, 15_000)
const CHAS = number('uk-chas', 'хвилин', 50)
const CHASTKA = number('uk-chastka', 'відсотків', 15)
const CINA = number('uk-cina', 'гривень', 1_500_000)
const ZELENSKYI = person('uk-zelenskyi', ['Зеленський', 'Володимир Зеленський'])
const STEFANCHUK = person('uk-stefanchuk', ['Стефанчук', 'Руслан Стефанчук'])
const KYIV = text('uk-kyiv', ['Київ'])
const IZHAK = text('uk-izhak', ['їжак'])
const KHARKIV = text('uk-kharkiv', ['Харків'], ['Харкув'])
const MYASO = text('uk-myaso', ['м’ясо'])
const GANOK = text('uk-ganok', ['ґанок'])
const MYR = text('uk-myr', ['мир'], ['мур'])
const MAI = text('uk-mai', ['гай'])
const RADA = text('uk-rada', ['Верховна Рада'])
const ROK = text('uk-rok', ['весна 2014'])
const HODYN = number('uk-hodyn', 'годин', 2.5)
const BAIDEN = person('uk-baiden', ['Байден', 'Джо Байден'])
const ZELENSKYI_I_NE_ZELENSKA = person('uk-ne-zelenska', ['Зеленський', 'Володимир Зеленський'], ['Олена Зеленська'])

export const UK: readonly Row[] = [
  ['українська групує пробілом', VIISKOVYKH, '60 000', 'right'],
  ['нерозривним пробілом', VIISKOVYKH, '60\u00a0000', 'right'],
  ['без пробілу', VIISKOVYKH, '60000', 'right'],
  ['тисяч після цифр', VIISKOVYKH, '60 тисяч', 'right'],
  ['скорочено', VIISKOVYKH, '60 тис.', 'right'],
  ['словами', VIISKOVYKH, 'шістдесят тисяч', 'right'],
  ['з одиницею', VIISKOVYKH, '60 тис. військових', 'right'],
  ['близько', VIISKOVYKH, 'близько 60 000', 'right'],
  ['близько, в родовому відмінку', VIISKOVYKH, 'близько шістдесяти тисяч', 'right'],
  ['приблизно', VIISKOVYKH, 'приблизно 60 тисяч', 'right'],
  ['k латинкою', VIISKOVYKH, '60k', 'right'],
  ['понад — лише межа', VIISKOVYKH, 'понад 60 000', 'doubtful-number 60000'],
  ['більше ніж теж', VIISKOVYKH, 'більше ніж 60 тисяч', 'doubtful-number 60000'],
  ['щонайменше теж', VIISKOVYKH, 'щонайменше 60 тисяч', 'doubtful-number 60000'],
  ['кома з трьома нулями', VIISKOVYKH, '60,000', 'doubtful-number 60000 60'],
  ['крапки українська не має', VIISKOVYKH, '60.000', 'doubtful-number 60 60000'],
  ['інше число', VIISKOVYKH, '90 000', 'wrong'],
  ['мільйонів', VIISKOVYKH, '60 млн', 'wrong'],
  ['не число', VIISKOVYKH, 'багато', 'invalid-number'],
  ['від до', DIAPAZON, 'від 60 до 90 тисяч', 'right'],
  ['з тире', DIAPAZON, '60–90 тисяч', 'right'],
  ['між і', DIAPAZON, 'між 60 і 90 тисячами', 'right'],
  ['цифрами', DIAPAZON, '60 000 – 90 000', 'right'],
  ['задовгий', DIAPAZON, 'від 6 до 90 тисяч', 'wrong'],
  ['словами', CHAS, 'п’ятдесят', 'right'],
  ['з прямим апострофом', CHAS, "п'ятдесят хвилин", 'right'],
  ['одиниця скорочена', CHAS, '50 хв.', 'right'],
  ['одиниця в іншому відмінку', number('uk-dvi', 'хвилин', 2), '2 хвилини', 'right'],
  ['п’ятдесят дві', CHAS, 'п’ятдесят дві', 'wrong'],
  ['знак відсотка', CHASTKA, '15%', 'right'],
  ['словом', CHASTKA, '15 відсотків', 'right'],
  ['процентів', CHASTKA, '15 процентів', 'right'],
  ['усе словами', CHASTKA, 'п’ятнадцять відсотків', 'right'],
  ['із дробом', CHASTKA, '15,5 %', 'wrong'],
  ['мільйона з комою', CINA, '1,5 мільйона', 'right'],
  ['скорочено, з грошовим знаком', CINA, '1,5 млн ₴', 'right'],
  ['грн', CINA, '1 500 000 грн', 'right'],
  ['півтора мільйона', CINA, 'півтора мільйона', 'right'],
  ['півмільйона', CINA, 'півмільйона', 'wrong'],
  ['мільярда', CINA, '1,5 млрд', 'wrong'],
  ['інша валюта', CINA, '1,5 млн $', 'invalid-number'],

  ['ім’я і прізвище', ZELENSKYI, 'Володимир Зеленський', 'right'],
  ['прізвище', ZELENSKYI, 'зеленський', 'right'],
  ['спочатку прізвище', ZELENSKYI, 'Зеленський Володимир', 'right'],
  ['саме ім’я', ZELENSKYI, 'Володимир', 'wrong'],
  ['з посадою', ZELENSKYI, 'президент Зеленський', 'right'],
  ['пан', ZELENSKYI, 'пан Зеленський', 'right'],
  ['ініціал', ZELENSKYI, 'В. Зеленський', 'right'],
  ['без м’якого знака', ZELENSKYI, 'Зеленский', 'right'],
  ['дві описки в десяти літерах', ZELENSKYI, 'Зелинскій', 'wrong'],
  ['дружина', ZELENSKYI, 'Олена Зеленська', 'wrong'],
  ['прізвище з опискою', STEFANCHUK, 'Стефанчюк', 'right'],
  ['інше ім’я', STEFANCHUK, 'Микола Стефанчук', 'wrong'],
  ['місто', KYIV, 'київ', 'right'],
  ['великими літерами', KYIV, 'КИЇВ', 'right'],
  ['ї двома знаками', KYIV, 'Киі\u0308в', 'right'],
  ['і замість ї — одна описка', KYIV, 'Киів', 'right'],
  ['з наголосом', KYIV, 'Ки\u0301їв', 'right'],
  ['інше місто', KYIV, 'Львів', 'wrong'],
  ['ї на початку — інша літера', IZHAK, 'іжак', 'wrong'],
  ['як написано', IZHAK, 'Їжак', 'right'],
  ['місто з опискою', KHARKIV, 'Харькив', 'wrong'],
  ['одна описка', KHARKIV, 'Харьків', 'right'],
  ['апостроф прямий', MYASO, "м'ясо", 'right'],
  ['апостроф-літера', MYASO, 'м\u02bcясо', 'right'],
  ['без апострофа', MYASO, 'мясо', 'right'],
  ['г замість ґ, якої бракує на клавіатурі', GANOK, 'ганок', 'right'],
  ['три літери не мають описок', MYR, 'мір', 'wrong'],
  ['й — не и', MAI, 'гаи', 'wrong'],
  ['й двома знаками', MAI, 'гаи\u0306', 'right'],
  ['мала літера', RADA, 'верховна рада', 'right'],
  ['одне слово з двох', RADA, 'Рада', 'wrong'],
  ['рік без описок', ROK, 'весна 2015', 'wrong'],
  ['рік', ROK, 'Весна 2014', 'right'],

  ['з половиною', HODYN, 'дві з половиною', 'right'],
  ['цифра з половиною', HODYN, '2 з половиною години', 'right'],
  ['півтори', number('uk-pivtory', 'годин', 1.5), 'півтори години', 'right'],
  ['мільйон з половиною', CINA, 'мільйон з половиною', 'right'],
  ['два з половиною мільйони', CINA, 'два з половиною мільйони', 'wrong'],
  ['мільйону, в іншому відмінку', CINA, 'півтора мільйону гривень', 'right'],
  ['процента', CHASTKA, '15 процента', 'right'],
  ['в орудному відмінку', CHASTKA, '15 відсотками', 'right'],
  ['тисячами', VIISKOVYKH, '60 тисячами', 'right'],
  ['двома ініціалами', ZELENSKYI, 'В. О. Зеленський', 'right'],
  ['по батькові', ZELENSKYI, 'Володимир Олександрович Зеленський', 'right'],
  ['чужий ініціал', ZELENSKYI, 'О. В. Зеленський', 'wrong'],
  ['саме по батькові', ZELENSKYI, 'Олександрович Зеленський', 'wrong'],
  ['ініціал із двох літер', BAIDEN, 'Дж. Байден', 'right'],
  ['країна після посади', BAIDEN, 'президент США Джо Байден', 'right'],
  ['прізвище дружини, яке автор відхиляє', ZELENSKYI_I_NE_ZELENSKA, 'Зеленська', 'wrong'],
  ['прийменник і відмінок', text('uk-zheneva', ['Женева']), 'у Женеві', 'right'],
]
