import type { Locale, WrittenType } from '@carepath/schema'
import { titleFields } from '../model/collection-names.ts'
import { inLocale } from '../model/localised.ts'

/** The document's name in a language, for people; its id, or what else is given, where it has no name there. */
export function documentTitle(
  type: WrittenType,
  document: { id: string; [field: string]: unknown },
  locale: Locale,
  unnamed = document.id,
): string {
  const title = inLocale(document[titleFields[type]], locale)
  return typeof title === 'string' && title ? title : unnamed
}
