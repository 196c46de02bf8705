import { sourceLanguageName, sourceLocale, type Locale, type WrittenType } from '@carepath/schema'
import { titleFields } from '../model/collection-names.ts'
import { inLocale } from '../model/localised.ts'

/** The document's name in a language, for people; its name in the source language, or what else is given, where it has none there. */
export function documentTitle(
  type: WrittenType,
  document: { id: string; [field: string]: unknown },
  locale: Locale,
  unnamed = nameInSource(type, document),
): string {
  const title = inLocale(document[titleFields[type]], locale)
  return typeof title === 'string' && title ? title : unnamed
}

/** The name in the source language, and that it is in that language. */
function nameInSource(type: WrittenType, document: Record<string, unknown>): string {
  const title = inLocale(document[titleFields[type]], sourceLocale)
  return typeof title === 'string' && title ? `${title} (${sourceLanguageName})` : 'A document without a name'
}
