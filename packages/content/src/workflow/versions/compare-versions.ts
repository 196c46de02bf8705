import { locales, type Locale } from '@carepath/schema'
import type { PayloadRequest } from 'payload'
import { onlyTransaction } from '../../candidate/stored/form.ts'
import type { FormValues } from '../../form/form-fields.ts'
import { currentLanguage } from '../../wording/current-language.ts'
import { compareParts } from '../comparison/compare-parts.ts'
import type { ComparedPart } from '../comparison/compared-part.ts'
import { toDocumentParts } from '../comparison/document-parts.ts'
import { formFieldsOf } from '../revision/form-changes.ts'
import { loadFormTitles } from '../revision/form-titles.ts'
import type { Saved } from '../revision/stored-revision.ts'
import { findVersion, findVersionBefore, type SavedVersion } from './saved-versions.ts'

/** Two versions of a form, side by side in the form's own words. */
export interface ComparedVersions {
  version: SavedVersion
  /** The version it is compared with; absent for the first. */
  before?: SavedVersion
  /** What differs, by language. What the languages share is told once. */
  languages: { locale: Locale; parts: ComparedPart[] }[]
}

/**
 * Compares a version with another one of its document, or with the one that was saved before it. Undefined where the document
 * has no such version.
 */
export async function compareSavedVersions(
  req: PayloadRequest,
  saved: Saved,
  { id, from }: { id: string; from?: string | undefined },
): Promise<ComparedVersions | undefined> {
  const version = await findVersion(req, saved, id)
  if (!version) return undefined
  const before = from === undefined ? await findVersionBefore(req, saved, id) : await findVersion(req, saved, from)
  const told = new Set<string>()
  const languages: ComparedVersions['languages'] = []
  for (const locale of locales) {
    const [now, then] = await Promise.all([
      loadForm(req, saved, { id, locale }),
      before ? loadForm(req, saved, { id: before.id, locale }) : {},
    ])
    const parts = onlyChanged(await compareForms(req, saved, { now, then, locale }), told)
    if (parts.length > 0) languages.push({ locale, parts })
  }
  return { version, ...(before ? { before } : {}), languages }
}

async function compareForms(
  req: PayloadRequest,
  saved: Saved,
  { now, then, locale }: { now: FormValues; then: FormValues; locale: Locale },
): Promise<ComparedPart[]> {
  const fields = formFieldsOf(req, saved)
  const findTitle = await loadFormTitles(req, locale, (find) => {
    for (const form of [then, now]) toDocumentParts(form, fields, find)
  })
  const parts = (form: FormValues) => toDocumentParts(form, fields, findTitle, currentLanguage())
  return compareParts(parts(then), parts(now), locale)
}

/** The parts that differ, without those that another language has told already. */
function onlyChanged(parts: ComparedPart[], told: Set<string>): ComparedPart[] {
  return parts.flatMap((part) => {
    if (part.change === 'same') return []
    const inside = onlyChanged(part.parts, told)
    const own = JSON.stringify([part.path, part.change, part.paragraphs])
    if (inside.length === 0 && told.has(own)) return []
    told.add(own)
    return [{ ...part, parts: inside }]
  })
}

async function loadForm(
  req: PayloadRequest,
  saved: Saved,
  { id, locale }: { id: string; locale: Locale },
): Promise<FormValues> {
  const options = { id, locale, depth: 0, overrideAccess: true, req: onlyTransaction(req) } as const
  const { version } =
    'global' in saved
      ? await req.payload.findGlobalVersionByID({ slug: saved.global, ...options })
      : await req.payload.findVersionByID({ collection: saved.collection, ...options })
  return version as unknown as FormValues
}
