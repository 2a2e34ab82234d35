// How the paper looks: black on white, for A4 and Letter, with the printer's own fonts.

export const STYLESHEET = `
@page { margin: 14mm 16mm 15mm; @bottom-center { content: counter(page) " / " counter(pages); font: 9pt system-ui, sans-serif; color: #444 } }
* { box-sizing: border-box }
html { color-scheme: only light; background: #fff; color: #000; font: 10.5pt/1.4 Georgia, "Times New Roman", serif; print-color-adjust: exact; -webkit-print-color-adjust: exact }
body { max-inline-size: 178mm; margin: auto }
h1, h2, p, ol, ul { margin: 0; padding: 0 }
ol, ul { list-style: none }
i { font-style: normal }
h1 { font-size: 20pt; line-height: 1.15; letter-spacing: -.01em; text-wrap: balance }
header { padding-block-end: 4mm; margin-block-end: 5mm; border-block-end: 2pt solid #000 }
.source, .rule, .worth, .given, .gap { font: 9pt/1.4 system-ui, "Segoe UI", Helvetica, Arial, sans-serif; color: #333 }
.source { margin-block-start: 1.5mm }
.given { display: flex; flex-wrap: wrap; align-items: end; gap: 2mm 6mm; margin-block-start: 6mm }
.gap { display: inline-flex; flex: none; align-items: end; gap: 2mm }
.given .gap:first-child { flex: 1 }
.given .of { margin-inline-start: -4mm }
.unit { font: 10.5pt Georgia, "Times New Roman", serif; color: #000 }
.line { display: inline-block; inline-size: 34mm; block-size: 6mm; border-block-end: .7pt solid #000 }
.line.long { flex: 1; min-inline-size: 50mm }
.room .line.long { inline-size: 110mm }
.line.short { inline-size: 20mm }
.line.tiny { inline-size: 9mm; block-size: 4mm }
ol { counter-reset: question }
ol > li { position: relative; padding-inline-start: 9mm; margin-block-end: 4.6mm; counter-increment: question; break-inside: avoid }
ol > li::before { content: counter(question); position: absolute; inset-inline-start: 0; font-weight: 700 }
h2 { font-size: 11pt; line-height: 1.35; text-wrap: pretty }
.worth { float: inline-end; margin-inline-start: 8mm; white-space: nowrap }
main .rule { margin-block: .6mm 2mm }
.room ul { display: grid; gap: 1.4mm 6mm }
.room.short ul { grid-template-columns: repeat(auto-fill, minmax(66mm, 1fr)) }
.room.pairs { display: grid; grid-template-columns: 1fr 1.25fr; gap: 8mm }
.room ul > li { display: flex; align-items: baseline; gap: 2.5mm }
.room p { display: flex; flex-wrap: wrap; align-items: end; gap: 2mm 6mm }
.box { flex: none; inline-size: 4mm; block-size: 4mm; border: .8pt solid #000; border-radius: .6mm; translate: 0 .6mm }
.box.single { border-radius: 50% }
.box.order, .box.match { inline-size: 8mm; block-size: 6mm; translate: 0 1mm }
b { font-family: system-ui, "Segoe UI", Helvetica, Arial, sans-serif }
.key { break-before: page; font-size: 8.8pt; line-height: 1.28 }
.key header { padding-block-end: 2.5mm; margin-block-end: 3.5mm }
.key h1 { font-size: 15pt }
.key ol > li { padding-inline-start: 7mm; margin-block-end: 2.5mm }
.key .rule { font-size: 8pt }
.key .earned { float: inline-end; margin-inline-start: 6mm }
.key .answer { font-weight: 700; font-size: 10pt }
.key .answer > li { display: inline-flex; gap: 1.5mm; margin-inline-end: 5mm }
.key q { padding-inline: .6mm; background: #fff0a8 }
@media screen { html { background: #e8e6e1 } body { padding: 8mm 4mm } main, .key { padding: 14mm 12mm; margin-block-end: 8mm; background: #fff; box-shadow: 0 1mm 4mm #0003 } }
`
