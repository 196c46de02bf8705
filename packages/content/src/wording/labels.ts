import { adminLanguages, currentLanguage, writtenLanguage } from './current-language.ts'
import { translateMessage } from './translate-message.ts'

/** A text of the configuration in each language of the admin, as Payload wants it. */
export function inAllLanguages(text: string): Record<string, string> {
  return Object.fromEntries(adminLanguages.map((language) => [language, translateMessage(text, language)]))
}

/** The English text of a label, for code and for messages that are translated where they are shown. */
export const writtenLabel = (label: unknown): string | undefined => labelIn(label, writtenLanguage)

/** A label in the language of whoever reads it. */
export const shownLabel = (label: unknown): string | undefined => labelIn(label, currentLanguage())

/** A label in a language of the admin. */
export function labelIn(label: unknown, language: string): string | undefined {
  if (typeof label === 'string') return label
  if (typeof label !== 'object' || label === null) return undefined
  const texts = label as Record<string, unknown>
  const text = texts[language] ?? texts[writtenLanguage]
  return typeof text === 'string' ? text : undefined
}
