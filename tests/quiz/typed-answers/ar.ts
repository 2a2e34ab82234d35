// Typed answers in Arabic.

import { number, person, type Row, text } from './row.ts'

const SOLDIERS = number('ar-jundi', 'جندي', 60_000)
const RANGE = number('ar-mada', 'جندي', 75_000, 15_000)
const MINUTES = number('ar-daqiqa', 'دقيقة', 50)
const SHARE = number('ar-nisba', '٪', 15)
const PRICE = number('ar-thaman', 'دولار', 1_500_000)
const ASSAD = person('ar-asad', ['الأسد', 'بشار الأسد'])
const SISI = person('ar-sisi', ['السيسي', 'عبد الفتاح السيسي'])
const MERKEL = person('ar-mirkil', ['ميركل', 'أنغيلا ميركل'])
const CAIRO = text('ar-qahira', ['القاهرة'])
const JERUSALEM = text('ar-quds', ['القدس'])
const GERMANY = text('ar-almanya', ['ألمانيا'])
const IRAQ = text('ar-iraq', ['العراق'], ['العراء'])
const QATAR = text('ar-qatar', ['قطر'], ['مصر'])
const HOSPITAL = text('ar-mustashfa', ['مستشفى'])
const RESPONSIBLE = text('ar-masul', ['مسؤول'])
const YEAR = text('ar-am', ['ربيع ٢٠١٤'])
const SAAT = number('ar-saat', 'ساعة', 2.5)
const ALFAN = number('ar-alfan', 'جندي', 2000)
const BUTIN = person('ar-butin', ['بوتين', 'فلاديمير بوتين'])

export const AR: readonly Row[] = [
  ['أرقام عربية', SOLDIERS, '٦٠٠٠٠', 'right'],
  ['فاصلة عربية للآلاف', SOLDIERS, '٦٠٬٠٠٠', 'right'],
  ['أرقام غربية', SOLDIERS, '60000', 'right'],
  ['فاصلة غربية، كما تكتب الصحف', SOLDIERS, '60,000', 'right'],
  ['مسافة للآلاف', SOLDIERS, '٦٠ ٠٠٠', 'right'],
  ['ألف بعد الرقم', SOLDIERS, '٦٠ ألف', 'right'],
  ['مع التنوين', SOLDIERS, '٦٠ ألفًا', 'right'],
  ['مع المعدود', SOLDIERS, '٦٠ ألف جندي', 'right'],
  ['كتابةً بالرفع', SOLDIERS, 'ستون ألفا', 'right'],
  ['كتابةً بالنصب', SOLDIERS, 'ستين ألف', 'right'],
  ['حوالي', SOLDIERS, 'حوالي ٦٠ ألفا', 'right'],
  ['نحو', SOLDIERS, 'نحو ٦٠ ألف', 'right'],
  ['تقريبا في الآخر', SOLDIERS, '٦٠ ألف تقريبًا', 'right'],
  ['أكثر من حدٌّ فقط', SOLDIERS, 'أكثر من ٦٠ ألف', 'doubtful-number 60000'],
  ['على الأقل كذلك', SOLDIERS, '٦٠ ألف على الأقل', 'doubtful-number 60000'],
  ['ثلاثة أصفار بعد نقطة', SOLDIERS, '60.000', 'doubtful-number 60 60000'],
  ['عدد آخر', SOLDIERS, '٩٠ ألف', 'wrong'],
  ['خمسة وستون ليست ستين', SOLDIERS, 'خمسة وستون ألفا', 'wrong'],
  ['مليون', SOLDIERS, '٦٠ مليون', 'wrong'],
  ['ليس عددا', SOLDIERS, 'كثير', 'invalid-number'],
  ['من إلى', RANGE, 'من ٦٠ إلى ٩٠ ألف', 'right'],
  ['بين و', RANGE, 'بين ٦٠ و٩٠ ألفا', 'right'],
  ['بشرطة', RANGE, '٦٠-٩٠ ألف', 'right'],
  ['أوسع من الصواب', RANGE, 'من ١٠ إلى ٩٠ ألف', 'wrong'],
  ['كتابةً', MINUTES, 'خمسون', 'right'],
  ['مع المعدود', MINUTES, 'خمسون دقيقة', 'right'],
  ['رقما مع المعدود', MINUTES, '٥٠ دقيقة', 'right'],
  ['اثنان وخمسون', MINUTES, 'اثنان وخمسون', 'wrong'],
  ['علامة النسبة', SHARE, '١٥٪', 'right'],
  ['علامة غربية', SHARE, '15%', 'right'],
  ['بالمئة', SHARE, '١٥ بالمئة', 'right'],
  ['بالمائة، بالهجاء القديم', SHARE, '١٥ بالمائة', 'right'],
  ['في المئة', SHARE, '١٥ في المئة', 'right'],
  ['بكسر', SHARE, '١٥٫٥٪', 'wrong'],
  ['مليون ونصف بالكسر', PRICE, '١٫٥ مليون', 'right'],
  ['مع العملة', PRICE, '١٫٥ مليون دولار', 'right'],
  ['مع علامتها', PRICE, '$1,500,000', 'right'],
  ['مليون وخمسمئة ألف', PRICE, 'مليون وخمسمئة ألف', 'right'],
  ['نصف مليون', PRICE, 'نصف مليون', 'wrong'],
  ['مليار', PRICE, '١٫٥ مليار', 'wrong'],

  ['الاسم كاملا', ASSAD, 'بشار الأسد', 'right'],
  ['اسم العائلة', ASSAD, 'الأسد', 'right'],
  ['بلا همزة', ASSAD, 'الاسد', 'right'],
  ['بلا أل', ASSAD, 'أسد', 'right'],
  ['الاسم الأول وحده', ASSAD, 'بشار', 'wrong'],
  ['مع اللقب', ASSAD, 'الرئيس بشار الأسد', 'right'],
  ['أبوه', ASSAD, 'حافظ الأسد', 'wrong'],
  ['بالتشكيل', ASSAD, 'بَشَّار الأَسَد', 'right'],
  ['بالتطويل', SISI, 'السيـــسي', 'right'],
  ['ياء فارسية', SISI, 'السیسی', 'right'],
  ['ألف مقصورة مكان الياء', SISI, 'السيسى', 'right'],
  ['الاسم كاملا', SISI, 'عبد الفتاح السيسي', 'right'],
  ['متصلا', SISI, 'عبدالفتاح السيسي', 'right'],
  ['الاسم بلا همزة', MERKEL, 'انغيلا ميركل', 'right'],
  ['المستشارة', MERKEL, 'المستشارة ميركل', 'right'],
  ['خطأ في خمسة أحرف', MERKEL, 'ميركيل', 'right'],
  ['هاء مكان التاء المربوطة', CAIRO, 'القاهره', 'right'],
  ['بلا أل', CAIRO, 'قاهرة', 'right'],
  ['مدينة أخرى', CAIRO, 'بيروت', 'wrong'],
  ['كما تكتب', JERUSALEM, 'القدس', 'right'],
  ['بالتشكيل', JERUSALEM, 'القُدْس', 'right'],
  ['بلا همزة', GERMANY, 'المانيا', 'right'],
  ['حرف ناقص', GERMANY, 'ألماني', 'right'],
  ['بلا أل', IRAQ, 'عراق', 'right'],
  ['كلمة أخرى يرفضها المؤلف', IRAQ, 'العراء', 'wrong'],
  ['ثلاثة أحرف بلا تسامح', QATAR, 'قطن', 'wrong'],
  ['بلد آخر', QATAR, 'مصر', 'wrong'],
  ['ياء مكان الألف المقصورة', HOSPITAL, 'مستشفي', 'right'],
  ['مع أل', HOSPITAL, 'المستشفى', 'right'],
  ['همزة على ياء', RESPONSIBLE, 'مسئول', 'right'],
  ['بلا همزة', RESPONSIBLE, 'مسوول', 'right'],
  ['سنة بأرقام غربية', YEAR, 'ربيع 2014', 'right'],
  ['سنة أخرى', YEAR, 'ربيع ٢٠١٥', 'wrong'],

  ['ونصف', SAAT, 'اثنتان ونصف', 'right'],
  ['مليون ونصف', PRICE, 'مليون ونصف', 'right'],
  ['المثنى المضاف بالرفع', ALFAN, 'ألفا جندي', 'right'],
  ['المثنى المضاف بالنصب', ALFAN, 'ألفي جندي', 'right'],
  ['المفرد ألف واحد', ALFAN, 'ألف جندي', 'wrong'],
  ['مليونا دولار', number('ar-milyunan', 'دولار', 2_000_000), 'مليونا دولار', 'right'],
  ['ستون ألفا ليست مثنى', SOLDIERS, 'ستون ألفا جندي', 'right'],
  ['الجنسية بعد المنصب', BUTIN, 'الرئيس الروسي فلاديمير بوتين', 'right'],
  ['حرف الجر', text('ar-jinif', ['جنيف']), 'في جنيف', 'right'],
]
