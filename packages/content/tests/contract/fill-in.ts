import {
  siteSettingsId,
  isClinicalType,
  writtenTypes,
  type Locale,
  type PublishedDocument,
  type WrittenType,
} from '@carepath/schema'
import { examples } from '@carepath/schema/examples'
import type { CollectionSlug, Field, Payload } from 'payload'
import { collectionSlugs, siteSettingsSlug, titleFields } from '../../src/model/collection-names.ts'
import { inLocale } from '../../src/model/localised.ts'
import { storedForm } from '../mapping/stored-form.ts'
import { sign } from '../support/sign.ts'

/** One example, as a form in all languages. */
interface Entry {
  type: WrittenType
  exampleId: string
  form: Record<string, unknown>
}

/** Database ids by the examples' ids. */
export type Ids = ReadonlyMap<string, string>

/**
 * Fills in the forms of all valid examples, and of more documents if there are any, in both languages, and publishes them as
 * an editor would publish a new site.
 */
export async function fillInExamples(payload: Payload, more: readonly PublishedDocument[] = []): Promise<Ids> {
  const entries = allEntries(payload, more)
  const ids = new Map<string, string>()
  for (const entry of entries) ids.set(entry.exampleId, await begin(payload, entry))
  for (const entry of entries) {
    const saved = await save(payload, entry, { ids, locale: 'en' })
    await save(payload, entry, { ids, locale: 'es', saved })
  }
  for (const { type, exampleId } of entries)
    if (isClinicalType(type)) await sign(payload, { type, id: ids.get(exampleId)! })
  for (const entry of entries.toSorted((a, b) => publishingOrder[a.type] - publishingOrder[b.type]))
    await publish(payload, entry, ids)
  return ids
}

/** A document is published before the documents that refer to it. */
const publishingOrder: Record<WrittenType, number> = {
  person: 0,
  intervention: 0,
  source: 1,
  redirect: 0,
  'care-advice': 2,
  'safety-warning': 2,
  clinic: 2,
  'glossary-term': 2,
  'side-effect': 3,
  'site-settings': 4,
  treatment: 4,
  page: 5,
  faq: 5,
}

function allEntries(payload: Payload, more: readonly PublishedDocument[]): Entry[] {
  return writtenTypes.flatMap((type) => {
    const fields = fieldsOf(payload, type)
    const valid: PublishedDocument[] = [...examples[type].valid, ...more.filter((document) => document.type === type)]
    return valid
      .filter(({ locale }) => locale === 'en')
      .map((en) => {
        const es = valid.find(({ id, locale }) => id === en.id && locale === 'es')
        if (!es) throw new Error(`The example ${en.id} is not translated.`)
        return { type, exampleId: en.id, form: storedForm(fields, en, es) }
      })
  })
}

/** The fields of a running CMS: Payload has added those that it keeps for itself, such as the ids of rows. */
function fieldsOf({ collections, globals }: Payload, type: WrittenType): Field[] {
  if (type !== 'site-settings') return collections[collectionSlugs[type] as CollectionSlug].config.fields
  return globals.config.flatMap(({ fields }) => fields)
}

/** A draft with only its name, so that the other documents can refer to it. */
async function begin(payload: Payload, { type, form }: Entry): Promise<string> {
  if (type === 'site-settings') return siteSettingsId
  const title = inLocale(form[titleFields[type]], 'en')
  const { id } = await payload.create({
    collection: collectionSlugs[type] as CollectionSlug,
    data: { [titleFields[type]]: title, ...(form.slug ? { slug: form.slug } : {}) },
    draft: true,
    locale: 'en',
  })
  return id
}

async function save(
  payload: Payload,
  entry: Entry,
  { ids, locale, saved = {} }: { ids: Ids; locale: Locale; saved?: object },
): Promise<object> {
  const { id: _, ...fields } = entry.form
  const data = withRowIds(withIds(flat(fields, locale), ids), saved) as object
  return update(payload, entry, ids, { data: { ...data, _status: 'draft' }, draft: true, locale })
}

async function publish(payload: Payload, entry: Entry, ids: Ids): Promise<void> {
  await update(payload, entry, ids, { data: { _status: 'published' }, locale: 'en' })
}

function update(payload: Payload, { type, exampleId }: Entry, ids: Ids, options: object): Promise<object> {
  if (type === 'site-settings')
    return payload.updateGlobal({ slug: siteSettingsSlug, ...(options as { data: object }) })
  const collection = collectionSlugs[type] as CollectionSlug
  return payload.update({ collection, id: ids.get(exampleId) ?? '', ...(options as { data: object }) })
}

/** The form in one language. */
function flat(value: unknown, locale: Locale): unknown {
  const own = inLocale(value, locale)
  if (Array.isArray(own)) return own.length === 0 ? undefined : own.map((inner) => flat(inner, locale))
  if (typeof own !== 'object' || own === null) return own
  // Empty fields and the database's own fields are not sent.
  const filled = Object.entries(own).filter(([key, inner]) => inner !== null && !kept.has(key))
  return Object.fromEntries(filled.map(([key, inner]) => [key, flat(inner, locale)]))
}

const kept = new Set(['createdAt', 'updatedAt', '_status'])

/** Rows keep the ids of their first save, so that both languages have the same rows. */
function withRowIds(form: unknown, saved: unknown): unknown {
  if (typeof form !== 'object' || form === null || typeof saved !== 'object' || saved === null) return form
  if ('root' in form) return form
  const savedId = 'id' in saved ? { id: saved.id } : {}
  if (Array.isArray(form)) return form.map((row, index) => withRowIds(row, (saved as unknown[])[index]))
  const inner = Object.entries(form).map(([key, value]) => [
    key,
    withRowIds(value, (saved as Record<string, unknown>)[key]),
  ])
  return { ...savedId, ...Object.fromEntries(inner) }
}

/** The same with the database's ids in place of the examples'. */
function withIds(value: unknown, ids: Ids): unknown {
  if (typeof value === 'string') return ids.get(value) ?? value
  if (Array.isArray(value)) return value.map((inner) => withIds(inner, ids))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withIds(inner, ids)]))
}
