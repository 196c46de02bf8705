import { sourceLocale } from '@carepath/schema'
import type { FlattenedField, PayloadRequest } from 'payload'
import { formFields } from '../../candidate/stored/entity.ts'
import { loadNewestForm } from '../../candidate/stored/form.ts'
import { findTranslatedTexts, type TranslatedText } from '../../form/translated-texts.ts'
import { compareParts } from '../comparison/compare-parts.ts'
import type { ComparedParagraph } from '../comparison/compared-part.ts'
import { toDocumentParts } from '../comparison/document-parts.ts'
import { loadStaleTexts, type StaleTexts, type Translation } from './stale-texts.ts'
import type { TextBeside, TranslationState } from './translation-state.ts'

/** Loads the source of each text of a translation, and which texts are out of date or missing. */
export async function loadTranslation(req: PayloadRequest, translation: Translation): Promise<TranslationState> {
  const { type, id, locale } = translation
  if (locale === sourceLocale) return { texts: [] }
  const [form, stale] = await Promise.all([loadNewestForm(req, { type, id }), loadStaleTexts(req, translation)])
  const texts = findTranslatedTexts(form, formFields(req.payload, type))
  return { texts: texts.flatMap((text) => beside(text, { locale, stale })) }
}

function beside(
  { field, path, key, label, values }: TranslatedText,
  { locale, stale }: { locale: string; stale: StaleTexts },
): TextBeside[] {
  const now = partsOf(field, values[sourceLocale])
  if (now.length === 0) return []
  const isMissing = partsOf(field, values[locale]).length === 0
  const isStale = !isMissing && Object.hasOwn(stale, key)
  const before = isStale ? partsOf(field, stale[key]) : now
  const source: ComparedParagraph[] = compareParts(before, now, sourceLocale).flatMap(({ paragraphs }) => paragraphs)
  return [{ path, key, label, state: isMissing ? 'missing' : isStale ? 'outOfDate' : 'current', source }]
}

const partsOf = (field: FlattenedField, value: unknown) => toDocumentParts({ [field.name]: value }, [field], () => '')
