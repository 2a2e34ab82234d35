// Numbers as a language writes them, and the form of a word that goes with a number.

/** A word in each form that a language has: English has two, Ukrainian four with fractions, Arabic six. */
export type Forms<Form extends Intl.LDMLPluralRule> = Readonly<Record<Form | 'other', string>>

/** How a language (BCP 47) counts; `Form` lists its plural forms beside `other`, so that no word lacks one of them. */
export function countIn<Form extends Intl.LDMLPluralRule>(language: string) {
  // As a score is shown, so it is counted: 1.04 is "1 point".
  const tenths = { maximumFractionDigits: 1 }
  const { format: number } = new Intl.NumberFormat(language)
  const { format: points } = new Intl.NumberFormat(language, tenths)
  const rules = new Intl.PluralRules(language, tenths)
  return {
    number,
    points,
    formOf(value: number, forms: Forms<Form>): string {
      const known: Partial<Record<Intl.LDMLPluralRule, string>> = forms
      return known[rules.select(value)] ?? forms.other
    },
  }
}
