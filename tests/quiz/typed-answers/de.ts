// Typed answers in German.

import { number, person, type Row, text } from './row.ts'

const TRUPPEN = number('de-truppen', 'Soldaten', 60_000)
const SPANNE = number('de-spanne', 'Soldaten', 75_000, 15_000)
const DAUER = number('de-dauer', 'Minuten', 50)
const ANTEIL = number('de-anteil', 'Prozent', 15)
const PREIS = number('de-preis', 'Euro', 2_500_000)
const LANGE = number('de-laenge', 'Meter', 3.145)
const MERKEL = person('de-merkel', ['Merkel', 'Angela Merkel'])
const LEYEN = person('de-leyen', ['von der Leyen', 'Ursula von der Leyen'])
const MUELLER = person('de-mueller', ['Müller', 'Kerstin Müller'], ['Möller'])
const STRAUSS = person('de-strauss', ['Strauß', 'Franz Josef Strauß'])
const KIEW = text('de-kiew', ['Kiew', 'Kyjiw'])
const OESTERREICH = text('de-oesterreich', ['Österreich'])
const BUNDESTAG = text('de-bundestag', ['der Bundestag'], ['Bundesrat'])
const SUED = text('de-sued', ['Süd'])
const SUED_SCHLICHT = text('de-sued-2', ['Sued'])
const MOEGLICH = text('de-moeglich', ['möglich'])
const STUNDEN = number('de-stunden', 'Stunden', 2.5)
const SCHOLZ = person('de-scholz', ['Scholz', 'Olaf Scholz'], ['Martin Schulz'])

export const DE: readonly Row[] = [
  ['Deutsch trennt mit Punkt', TRUPPEN, '60.000', 'right'],
  ['ohne Trennung', TRUPPEN, '60000', 'right'],
  ['mit Leerzeichen', TRUPPEN, '60 000', 'right'],
  ['Schweizer Apostroph', TRUPPEN, '60’000', 'right'],
  ['Ziffern und Wort', TRUPPEN, '60 Tausend', 'right'],
  ['abgekürzt', TRUPPEN, '60 Tsd.', 'right'],
  ['englisch abgekürzt', TRUPPEN, '60k', 'right'],
  ['in einem Wort', TRUPPEN, 'sechzigtausend', 'right'],
  ['mit großem Anfang', TRUPPEN, 'Sechzigtausend', 'right'],
  ['eins vor zehn', TRUPPEN, 'einundsechzigtausend', 'wrong'],
  ['mit Einheit', TRUPPEN, '60.000 Soldaten', 'right'],
  ['etwa', TRUPPEN, 'etwa 60.000', 'right'],
  ['rund, mit Einheit', TRUPPEN, 'rund 60.000 Soldaten', 'right'],
  ['ca., abgekürzt', TRUPPEN, 'ca. 60.000', 'right'],
  ['mehr als ist nur ein Ende', TRUPPEN, 'mehr als 60.000', 'doubtful-number 60000'],
  ['mindestens auch', TRUPPEN, 'mindestens 60.000', 'doubtful-number 60000'],
  ['bis zu auch', TRUPPEN, 'bis zu 60.000', 'doubtful-number 60000'],
  ['englisches Komma mit drei Nullen', TRUPPEN, '60,000', 'doubtful-number 60000 60'],
  ['eine andere Zahl', TRUPPEN, '90.000', 'wrong'],
  ['eine Null zu wenig', TRUPPEN, '6.000', 'wrong'],
  ['kein Zahlwort', TRUPPEN, 'viele', 'invalid-number'],
  ['eine Spanne', SPANNE, '60.000 bis 90.000', 'right'],
  ['eine Spanne, Tausend nur hinten', SPANNE, '60 bis 90 Tausend', 'right'],
  ['mit Strich', SPANNE, '60.000–90.000', 'right'],
  ['zwischen und und', SPANNE, 'zwischen 60.000 und 90.000', 'right'],
  ['von bis', SPANNE, 'von 60.000 bis 90.000', 'right'],
  ['eine zu weite', SPANNE, '10.000 bis 90.000', 'wrong'],
  ['verkehrt herum', SPANNE, '90.000 bis 60.000', 'invalid-number'],
  ['Zahlwort', DAUER, 'fünfzig', 'right'],
  ['ohne Umlaut geschrieben', DAUER, 'fuenfzig Minuten', 'right'],
  ['Einheit gekürzt', DAUER, '50 Min.', 'right'],
  ['Einheit in der Einzahl', number('de-eine', 'Minuten', 1), 'eine Minute', 'right'],
  ['zweiundfünfzig ist nicht fünfzig', DAUER, 'zweiundfünfzig', 'wrong'],
  ['Prozentzeichen nach Abstand', ANTEIL, '15 %', 'right'],
  ['ausgeschrieben', ANTEIL, '15 Prozent', 'right'],
  ['ganz in Worten', ANTEIL, 'fünfzehn Prozent', 'right'],
  ['mit Nachkommastelle', ANTEIL, '15,5 %', 'wrong'],
  ['Millionen mit Komma', PREIS, '2,5 Millionen', 'right'],
  ['abgekürzt, mit Zeichen', PREIS, '2,5 Mio. €', 'right'],
  ['ausgeschriebene Nullen', PREIS, '2.500.000 Euro', 'right'],
  ['Kürzel der Währung', PREIS, 'EUR 2.500.000', 'right'],
  ['eine halbe Million', number('de-halb', 'Euro', 500_000), 'eine halbe Million', 'right'],
  ['anderthalb', number('de-anderthalb', 'Euro', 1_500_000), 'anderthalb Millionen Euro', 'right'],
  ['Milliarden sind tausendmal mehr', PREIS, '2,5 Mrd.', 'wrong'],
  ['eine andere Währung', PREIS, '2,5 Mio. $', 'invalid-number'],
  ['drei Nachkommastellen nach deutscher Regel', LANGE, '3,145', 'right'],
  ['ein Punkt wäre die Tausend', LANGE, '3.145', 'wrong'],

  ['der ganze Name', MERKEL, 'Angela Merkel', 'right'],
  ['der Nachname', MERKEL, 'merkel', 'right'],
  ['der Vorname allein', MERKEL, 'Angela', 'wrong'],
  ['mit Frau', MERKEL, 'Frau Merkel', 'right'],
  ['mit Amt und Titel', MERKEL, 'Bundeskanzlerin Dr. Angela Merkel', 'right'],
  ['Anfangsbuchstabe', MERKEL, 'A. Merkel', 'right'],
  ['Nachname zuerst', MERKEL, 'Merkel, Angela', 'right'],
  ['ein Tippfehler', MERKEL, 'Merkle', 'right'],
  ['zwei Tippfehler in sechs Buchstaben', MERKEL, 'Markal', 'wrong'],
  ['ein anderer Vorname', MERKEL, 'Max Merkel', 'wrong'],
  ['Nachname mit von der', LEYEN, 'von der Leyen', 'right'],
  ['ohne', LEYEN, 'Leyen', 'right'],
  ['Vorname und Nachname ohne', LEYEN, 'Ursula Leyen', 'right'],
  ['nur Vorname', LEYEN, 'Ursula', 'wrong'],
  ['ue für ü', MUELLER, 'Mueller', 'right'],
  ['u für ü', MUELLER, 'Muller', 'right'],
  ['ü in zwei Zeichen', MUELLER, 'Mu\u0308ller', 'right'],
  ['ein anderer Name, ein Buchstabe entfernt', MUELLER, 'Möller', 'wrong'],
  ['derselbe andere, mit oe', MUELLER, 'Moeller', 'wrong'],
  ['ss für ß', STRAUSS, 'Strauss', 'right'],
  ['großes ß', STRAUSS, 'STRAUẞ', 'right'],
  ['in Großbuchstaben', STRAUSS, 'FRANZ JOSEF STRAUSS', 'right'],
  ['die Stadt', KIEW, 'Kiew', 'right'],
  ['die andere Schreibung des Autors', KIEW, 'Kyjiw', 'right'],
  ['eine andere Stadt', KIEW, 'Köln', 'wrong'],
  ['Oe für Ö', OESTERREICH, 'Oesterreich', 'right'],
  ['O für Ö', OESTERREICH, 'Osterreich', 'right'],
  ['zwei Tippfehler in zehn Buchstaben', OESTERREICH, 'Östereichh', 'right'],
  ['ohne Artikel', BUNDESTAG, 'Bundestag', 'right'],
  ['mit anderem Fall', BUNDESTAG, 'den Bundestag', 'right'],
  ['das andere Haus', BUNDESTAG, 'Bundesrat', 'wrong'],
  ['ue für ü, wo kein Tippfehler erlaubt ist', SUED, 'Sued', 'right'],
  ['ü für ue, ebenso', SUED_SCHLICHT, 'Süd', 'right'],
  ['drei Buchstaben haben keinen Tippfehler', SUED, 'Sid', 'wrong'],
  ['das Gegenteil', MOEGLICH, 'unmöglich', 'wrong'],

  ['zweieinhalb', STUNDEN, 'zweieinhalb Stunden', 'right'],
  ['mit Bruch', STUNDEN, '2 ½', 'right'],
  ['Stunden, abgekürzt', STUNDEN, '2,5 Std.', 'right'],
  ['eineinhalb', number('de-eineinhalb', 'Prozent', 1.5), 'eineinhalb Prozent', 'right'],
  ['anderthalb', number('de-eineinhalb', 'Prozent', 1.5), 'anderthalb', 'right'],
  ['zweieinhalb Millionen', PREIS, 'zweieinhalb Millionen Euro', 'right'],
  ['der Name eines anderen, den der Autor ablehnt', SCHOLZ, 'Schulz', 'wrong'],
  ['ein Tippfehler', SCHOLZ, 'Scholtz', 'right'],
  ['ae für ä im Amt', SCHOLZ, 'Bundespraesident Scholz', 'right'],
  ['mit Präposition', text('de-genf', ['Genf']), 'in Genf', 'right'],
  ['mit Präposition und Artikel', text('de-usa', ['USA']), 'in den USA', 'right'],
]
