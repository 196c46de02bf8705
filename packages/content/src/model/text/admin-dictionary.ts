/** Forms of a text with a number, by the categories of `Intl.PluralRules`. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }

/** Texts of the admin by the English ones. `{name}` is the place of a value. */
export type Words = Readonly<Record<string, string | PluralForms>>

/** The admin in one language. */
export interface AdminDictionary {
  /** How numbers, days and times are written: a BCP 47 tag. */
  formatTag: string
  /** Labels and help of forms and lists, and what screens print by themselves: found as a whole. */
  words: Words
  /** What the system says in sentences: found by their form, whatever the values in their places. */
  messages: Words
}
