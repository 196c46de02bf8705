/**
 * A counted thing in the forms that a language has for numbers, by the categories of `Intl.PluralRules`; `{count}` stands for
 * the number. English has `one` and `other`; Arabic has six, and its `two` needs no number.
 */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>

/** The number's place in a form. */
export const countMark = '{count}'
