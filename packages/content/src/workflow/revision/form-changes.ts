import type { Locale } from '@carepath/schema'
import type { FlattenedField, PayloadRequest } from 'payload'
import { onlyTransaction } from '../../candidate/stored/form.ts'
import type { FormValues } from '../../form/form-fields.ts'
import { currentLanguage } from '../../wording/current-language.ts'
import { compareParts } from '../comparison/compare-parts.ts'
import type { ComparedPart } from '../comparison/compared-part.ts'
import { toDocumentParts } from '../comparison/document-parts.ts'
import type { FindTitle } from '../comparison/html-paragraphs.ts'
import { writtenFields } from './changed-languages.ts'
import { loadFormTitles } from './form-titles.ts'
import type { Saved } from './stored-revision.ts'

/** One field that differs between two versions of a form. */
export interface FormChange {
  /** Path of the form's field; a row by its place in the newer version. */
  path: string
  /** The labels of the form, rows by their names: “Steps › 2. Dose › Title”. */
  label: string
  /** The newer text, a line for each paragraph; empty where the field is empty or the row is gone. */
  theirs: string
  /** The older text; absent where there was none. */
  base?: string
}

interface Compared {
  /** The newest version, in one language. */
  now: FormValues
  /** The revision to compare it with. Where that was written over, the one stored before it. */
  since: number
  locale: Locale
}

/** What has changed in a form since a revision, field by field. */
export async function findFormChanges(
  req: PayloadRequest,
  saved: Saved,
  { now, since, locale }: Compared,
): Promise<FormChange[]> {
  const fields = formFieldsOf(req, saved)
  const before = await loadVersion(req, saved, { since, locale })
  const findTitle = await loadFormTitles(req, locale, (find) => {
    for (const form of [before ?? {}, now]) toDocumentParts(form, fields, find)
  })
  return compareForms(before ?? {}, now, { fields, locale, findTitle })
}

/** The fields that differ between two forms in one language. */
export function compareForms(
  before: FormValues,
  now: FormValues,
  { fields, locale, findTitle }: { fields: FlattenedField[]; locale: Locale; findTitle: FindTitle },
): FormChange[] {
  const parts = (form: FormValues) => toDocumentParts(form, fields, findTitle, currentLanguage())
  return compareParts(parts(before), parts(now), locale).flatMap((part) => toChanges(part, []))
}

function toChanges(part: ComparedPart, labels: string[]): FormChange[] {
  if (part.change === 'same') return []
  const here = [...labels, part.label]
  const inside = part.parts.flatMap((each) => toChanges(each, here))
  const isRow = /\.\d+$/u.test(part.path)
  if (inside.length > 0 && (part.change === 'changed' || !isRow)) return inside
  if (part.change === 'moved')
    return [{ path: part.path, label: here.join(' › '), theirs: 'Moved to another place' }, ...inside]
  const base = textOf(part, 'inserted')
  return [
    {
      path: part.path,
      label: here.join(' › '),
      theirs: textOf(part, 'deleted'),
      ...(part.change === 'added' || base === '' ? {} : { base }),
    },
  ]
}

/** The text of one of the two versions: all words but those that only the other has. */
function textOf({ paragraphs, parts }: ComparedPart, left: 'inserted' | 'deleted'): string {
  const own = paragraphs.map(({ words }) =>
    words
      .filter(({ mark }) => mark !== left)
      .map(({ text }) => text)
      .join(''),
  )
  return [...own, ...parts.map((part) => textOf(part, left))].filter(Boolean).join('\n')
}

/** The version with a revision, in one language, or the newest one before it; undefined where there is none. */
async function loadVersion(
  req: PayloadRequest,
  saved: Saved,
  { since, locale }: Pick<Compared, 'since' | 'locale'>,
): Promise<FormValues | undefined> {
  const { payload } = req
  const known = { 'version.revision': { less_than_equal: since } }
  const options = {
    sort: '-version.revision',
    limit: 1,
    pagination: false,
    depth: 0,
    locale,
    overrideAccess: !req.user,
    ...(req.user ? { user: req.user } : {}),
    req: onlyTransaction(req),
  }
  if ('global' in saved) {
    const { docs } = await payload.findGlobalVersions({ slug: saved.global, where: known, ...options })
    return docs[0]?.version as unknown as FormValues | undefined
  }
  const { collection, id } = saved
  if (!payload.collections[collection].config.versions) return undefined
  const where = { and: [{ parent: { equals: id } }, known] }
  const { docs } = await payload.findVersions({ collection, where, ...options })
  return docs[0]?.version as unknown as FormValues | undefined
}

/** The fields that people see in a form, in its order. */
export function formFieldsOf({ payload }: PayloadRequest, saved: Saved): FlattenedField[] {
  const config =
    'global' in saved
      ? payload.globals.config.find(({ slug }: { slug: string }) => slug === saved.global)
      : payload.collections[saved.collection].config
  return writtenFields(config?.flattenedFields ?? []).filter((field) => !('hidden' in field && field.hidden))
}
