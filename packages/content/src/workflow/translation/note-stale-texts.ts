import { locales, sourceLocale, type Locale } from '@carepath/schema'
import type { PayloadRequest } from 'payload'
import { formFields } from '../../candidate/stored/entity.ts'
import { loadNewestWords } from '../../candidate/stored/newest-words.ts'
import { fieldMeaning } from '../../form/field-meaning.ts'
import type { FormValues } from '../../form/form-fields.ts'
import { findTranslatedTexts, type TranslatedText } from '../../form/translated-texts.ts'
import type { CollectionDocumentType } from '../../model/collection-names.ts'
import { documentNotes } from '../../request/request-context.ts'
import { loadStaleTexts, saveStaleTexts, type StaleTexts } from './stale-texts.ts'

/**
 * Notes after a save which translated texts are out of date by it: their source has changed and they have not. A text that is
 * translated again in the same save or a later one is up to date, and so is one whose source is again what it was.
 */
export async function noteStaleTexts(
  req: PayloadRequest,
  { type, id }: { type: CollectionDocumentType; id: string },
): Promise<void> {
  const before = documentNotes(req, { type, id }).wordsBefore?.form
  const after = before && (await loadNewestWords(req, { type, id }))?.form
  if (!after) return
  const fields = formFields(req.payload, type)
  const [former, present] = [before, after].map((form: FormValues) => findTranslatedTexts(form, fields))
  for (const locale of locales.filter((each) => each !== sourceLocale)) {
    const translation = { type, id, locale }
    const known = await loadStaleTexts(req, translation)
    const stale = staleAfter({ former: former ?? [], present: present ?? [], known, locale })
    if (JSON.stringify(stale) !== JSON.stringify(known)) await saveStaleTexts(req, translation, stale)
  }
}

interface Saved {
  former: TranslatedText[]
  present: TranslatedText[]
  known: StaleTexts
  locale: Locale
}

/** The texts that are out of date after a save, by their keys. */
export function staleAfter({ former, present, known, locale }: Saved): StaleTexts {
  const before = new Map(former.map((text) => [text.key, text]))
  const entries = present.flatMap(({ key, field, values }): [string, unknown][] => {
    const old = before.get(key)?.values ?? {}
    const meaningOf = (value: unknown) => fieldMeaning(field, value)
    const isChanged = (each: Locale) => meaningOf(old[each]) !== meaningOf(values[each])
    const isEmpty = (value: unknown) => meaningOf(value) === meaningOf(null)
    // What was never translated is missing, not out of date.
    if (isEmpty(values[locale]) || isChanged(locale)) return []
    const base = Object.hasOwn(known, key)
      ? known[key]
      : isChanged(sourceLocale)
        ? old[sourceLocale]
        : values[sourceLocale]
    return meaningOf(base) === meaningOf(values[sourceLocale]) ? [] : [[key, base ?? null]]
  })
  return Object.fromEntries(entries)
}
