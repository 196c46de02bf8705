import { sourceLocale, type Locale } from '@carepath/schema'
import type { FlattenedField, PayloadRequest } from 'payload'
import { formFields } from '../../candidate/stored/entity.ts'
import { fieldsInside, hasRows, isFormValues, type FormValues } from '../../form/form-fields.ts'
import { fieldLabel } from '../../form/form-place.ts'
import { formatCalendarDay } from '../../model/format-calendar-day.ts'
import { inLocale, isLocalised } from '../../model/localised.ts'
import { collectionSlugs } from '../../model/collection-names.ts'
import { findChangedLocales } from '../../form/find-changed-locales.ts'
import { loadSaverName } from '../revision/saver-name.ts'
import { loadStoredRevision } from '../revision/stored-revision.ts'
import type { ReadEntry } from './entry.ts'
import { importedFields } from './import-sections.ts'

/** An entry whose document is there already. */
export interface FormerDocument {
  /** Its newest save. */
  revision: number
  /** The fields that the file has otherwise, by their labels; none where the file says what is there. */
  changed: string[]
  /** Why the file may not change it; undefined where nobody has touched it since it was imported. */
  kept: string | undefined
  /** The languages in which the file has something otherwise. */
  changedLocales: ReadonlySet<Locale>
  /** The fields that the file doesn't name and that stay as they were imported, by their labels. */
  stays: string[]
  /** What would be saved: what is there, with what the file says laid over it. */
  form: FormValues
}

/** Compares an entry with the document that is there. */
export async function loadFormer(req: PayloadRequest, entry: ReadEntry): Promise<FormerDocument | undefined> {
  const stored = await loadStoredRevision(req, { collection: collectionSlugs[entry.type], id: entry.id })
  if (!stored) return undefined
  const fields = importedFields(formFields(req.payload, entry.type))
  const form = layOver(entry, fields, stored.form)
  const changed = fields.filter((field) => findChangedLocales(stored.form, form, [field]).size > 0)
  const changedLocales = findChangedLocales(stored.form, form, fields)
  const stays = keptFields(entry, fields, stored.form)
  const kept = changed.length + stays.length > 0 ? await whyKept(req, entry, stored) : undefined
  const { revision } = stored
  // What an editor has added is no surprise: only a document that nobody has touched is as the files before said.
  return {
    revision,
    changed: changed.map(fieldLabel),
    changedLocales,
    stays: kept === undefined ? stays : [],
    kept,
    form,
  }
}

/** The fields that are filled in on the site and that the file doesn't name, by their labels: they stay. */
function keptFields(
  { places, form }: Pick<ReadEntry, 'places' | 'form'>,
  fields: readonly FlattenedField[],
  stored: FormValues,
): string[] {
  const keptIn = (inside: readonly FlattenedField[], values: FormValues, path: string): string[] =>
    importedFields(inside).flatMap((field) => {
      const here = path ? `${path}.${field.name}` : field.name
      // What a file says once of the review of all its documents has no place in any of them.
      if (here === 'review' && !places.has(here) && form.review !== undefined) return []
      const value = values[field.name]
      if (!places.has(here)) return isFilled(field, value) ? [fieldLabel(field)] : []
      const own = hasRows(field) ? undefined : fieldsInside(field)
      return own && isFormValues(value) ? keptIn(own, value, here) : []
    })
  return [...new Set(keptIn(fields, stored, ''))]
}

/** True of what somebody has filled in: an empty form has its defaults already. */
function isFilled(field: FlattenedField, value: unknown): boolean {
  const own = field.localized ? inLocale(value, sourceLocale) : value
  const inside = hasRows(field) ? undefined : fieldsInside(field)
  if (inside) return isFormValues(own) && importedFields(inside).some((each) => isFilled(each, own[each.name]))
  if (own === undefined || own === null || own === '' || own === false) return false
  if (Array.isArray(own)) return own.length > 0
  return !('defaultValue' in field) || field.defaultValue !== own
}

/** What the file gives replaces what is there; a field that the file doesn't name stays. Rows keep their ids by their places. */
function layOver(
  entry: ReadEntry,
  fields: readonly FlattenedField[],
  stored: FormValues,
  path = '',
  given: FormValues = entry.form,
): FormValues {
  const form: FormValues = { ...stored }
  for (const field of fields) {
    const here = path ? `${path}.${field.name}` : field.name
    const [value, former] = [given[field.name], stored[field.name]]
    const isShared = here.startsWith('review') && value !== undefined
    if (!isShared && !entry.places.has(here)) continue
    form[field.name] = layOne(entry, field, { path: here, value, former })
  }
  return form
}

function layOne(
  entry: ReadEntry,
  field: FlattenedField,
  { path, value, former }: { path: string; value: unknown; former: unknown },
): unknown {
  if (field.localized) return { ...(isLocalised(former) ? former : {}), ...(isLocalised(value) ? value : {}) }
  const inside = fieldsInside(field)
  if (!inside) return value
  if (!hasRows(field))
    return isFormValues(value)
      ? layOver(entry, importedFields(inside), isFormValues(former) ? former : {}, path, value)
      : value
  const rows = Array.isArray(former) ? (former as FormValues[]) : []
  return (Array.isArray(value) ? (value as FormValues[]) : []).map((row, index) => {
    const old = rows[index]
    // A row is replaced as a whole: what the file leaves out of it, it doesn't have.
    return { ...row, ...(old?.id === undefined ? {} : { id: old.id }), ...nestedIds(inside, row, old) }
  })
}

/** The rows inside of a row, with the ids they have. */
function nestedIds(fields: readonly FlattenedField[], row: FormValues, old: FormValues | undefined): FormValues {
  const nested = fields.filter((field) => hasRows(field) && Array.isArray(row[field.name]))
  return Object.fromEntries(
    nested.map((field) => {
      const former = Array.isArray(old?.[field.name]) ? (old[field.name] as FormValues[]) : []
      const rows = row[field.name] as FormValues[]
      return [field.name, rows.map((each, index) => ({ ...each, id: former[index]?.id ?? each.id }))]
    }),
  )
}

async function whyKept(
  req: PayloadRequest,
  { type, id }: ReadEntry,
  { revision, lastSave, form }: { revision: number; lastSave: { by: string | null }; form: FormValues },
): Promise<string | undefined> {
  const imported = await loadImportedRevision(req, id)
  const day = formatCalendarDay(new Date(String(form.updatedAt)).toISOString().slice(0, 10))
  if (imported !== revision) {
    const who = await loadSaverName(req, lastSave.by)
    return imported === undefined
      ? `It wasn’t imported: ${who} has written it (last on ${day}).`
      : `${who} has changed or published it since it was imported (on ${day}).`
  }
  const where = { and: [{ documentType: { equals: type } }, { documentId: { equals: id } }] }
  const options = { where, overrideAccess: true, req: { transactionID: req.transactionID } } as never
  for (const collection of ['approvals', 'reviews'] as const) {
    const { totalDocs } = await req.payload.count({ collection, ...(options as object) })
    if (totalDocs > 0) return 'It has been sent for review since it was imported.'
  }
  return undefined
}

/** The save that the newest import of a document made. */
async function loadImportedRevision(req: PayloadRequest, id: string): Promise<number | undefined> {
  const { docs } = await req.payload.db.find<{ id: string; details?: { revision?: unknown } }>({
    collection: 'evidence',
    where: { and: [{ documentId: { equals: id } }, { action: { equals: 'imported' } }] },
    sort: '-sequence',
    limit: 1,
    pagination: false,
    req,
  })
  const revision = docs[0]?.details?.revision
  return typeof revision === 'number' ? revision : undefined
}
