import type { PluralForms } from '../model/text/admin-dictionary.ts'
import { currentLanguage, formatTagOf, wordsFor } from './current-language.ts'
import { fill, type Values } from './fill.ts'

/**
 * A text of the admin in the language of whoever reads it. The English text is its key in the dictionaries; `{name}` is the
 * place of a value: `translate('Last saved {time}', { time })`.
 */
export function translate(text: string, values: Values = {}): string {
  const language = currentLanguage()
  const words = wordsFor(text.trim(), language)
  const said = typeof words === 'object' ? words.other : words
  // A space around a part of a sentence is no part of the key.
  return fill(said === undefined ? text : text.replace(text.trim(), () => said), values, language)
}

/** A text with a number: English has one form for one and another for several, other languages have theirs. */
export function translateCount(count: number, one: string, several: string, values: Values = {}): string {
  const language = currentLanguage()
  const english: PluralForms = { one, other: several }
  const words = wordsFor(several, language) ?? english
  const category = new Intl.PluralRules(formatTagOf(language)).select(count)
  const text = typeof words === 'string' ? words : (words[category] ?? words.other)
  return fill(text, { count, ...values }, language)
}
