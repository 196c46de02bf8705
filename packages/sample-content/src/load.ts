import { siteSettingsId, documentKey, sourceLocale, type WrittenType, writtenTypes } from '@carepath/schema'
import type { Payload } from 'payload'
import { clinicToday } from '@carepath/content/config/clinic-today.ts'
import {
  collectionSlugs,
  mediaSlug,
  titleFields,
  type CollectionDocumentType,
} from '@carepath/content/model/collection-names.ts'
import type { User } from '@carepath/content/model/payload-types.ts'
import { hasContent } from './has-content.ts'
import { markdownConverter } from '@carepath/content/fields/rich-text/from-markdown.ts'
import { pictureNote, pictures } from './content/picture/pictures.ts'
import { sampleContent } from './content/sample-content.ts'
import type { Key } from './model/sample-types.ts'
import { toPictureFile } from './picture-file.ts'
import { hasRecordedSamples, recordSample } from './record-sample.ts'
import { PayloadForms, type StoredForm } from './payload-forms.ts'
import { toFormValues, type AnyEntry, type FormWriter } from './sample-form.ts'

interface LoadOptions {
  /** The editor in whose name the content is written. */
  user: User
  /** Gets a line for each step. */
  onProgress: (line: string) => void
}

/**
 * Writes the sample guide into an empty database as an editor would, in both languages, and publishes it.
 * An interrupted load is continued. Where the database has other documents, nothing is written.
 */
export async function loadSampleContent(payload: Payload, { user, onProgress }: LoadOptions): Promise<void> {
  const forms = new PayloadForms(payload, user)
  if (await isLoaded(forms)) return recordEarlierLoad(payload, forms)
  if (await hasOtherContent(payload, forms)) return
  const ids = new Map<string, string>()
  const writer = await createFormWriter(payload, ids, await uploadPictures(forms))
  for (const [type, entries] of entriesInOrder()) {
    onProgress(
      `Writing the sample guide: ${entries.length} ${type.replaceAll('-', ' ')}${entries.length > 1 ? ' entries' : ''}`,
    )
    for (const entry of entries) {
      const id = type === 'site-settings' ? await writeSettings(entry) : await write(type, entry)
      ids.set(documentKey({ type, id: entry.key }), id)
    }
  }

  async function write(type: CollectionDocumentType, entry: AnyEntry): Promise<string> {
    const collection = collectionSlugs[type]
    const english = toFormValues(type, entry, sourceLocale, writer)
    const titleField = titleFields[type]
    const stored = await forms.find(collection, titleField, english[titleField])
    if (stored?._status === 'published') return stored.id
    const draft = stored ?? (await forms.draft(collection, english))
    await recordSample(payload, { type, id: draft.id, entry })
    await forms.publish(collection, draft.id, inSpanish(type, entry, draft))
    return draft.id
  }

  async function writeSettings(entry: AnyEntry): Promise<string> {
    const draft = await forms.draftSettings(toFormValues('site-settings', entry, sourceLocale, writer))
    await recordSample(payload, { type: 'site-settings', id: siteSettingsId, entry })
    await forms.publishSettings(inSpanish('site-settings', entry, draft))
    return siteSettingsId
  }

  function inSpanish(type: WrittenType, entry: AnyEntry, draft: StoredForm) {
    return withRowIds(toFormValues(type, entry, 'es', writer), draft)
  }
}

/**
 * Records the sample content of a database that was filled before there was such a record. Only once: the site settings,
 * which every load writes, are on record from then on.
 */
async function recordEarlierLoad(payload: Payload, forms: PayloadForms): Promise<void> {
  if (await hasRecordedSamples(payload)) return
  for (const [type, entries] of entriesInOrder())
    for (const entry of entries) {
      if (type === 'site-settings') {
        await recordSample(payload, { type, id: siteSettingsId, entry })
        continue
      }
      const titleField = titleFields[type]
      const title = { ...entry.shared, ...entry[sourceLocale] }[titleField as never] as unknown
      const stored = await forms.find(collectionSlugs[type], titleField, title)
      if (stored) await recordSample(payload, { type, id: stored.id, entry })
    }
}

/** The load is complete once the site settings, which are written last, are there. */
const isLoaded = (forms: PayloadForms): Promise<boolean> => forms.hasSiteSettings()

/** Whether there is content without the document that a load writes first. */
async function hasOtherContent(payload: Payload, forms: PayloadForms): Promise<boolean> {
  const [first] = sampleContent.intervention
  return (
    (await hasContent(payload)) &&
    !(await forms.find(collectionSlugs.intervention, titleFields.intervention, first?.[sourceLocale].name))
  )
}

/** The entries of each type; a type comes before the types that refer to it. */
function entriesInOrder(): [WrittenType, AnyEntry[]][] {
  const order = Object.keys(sampleContent) as (keyof typeof sampleContent)[]
  if (order.length !== writtenTypes.length) throw new Error('The sample guide lacks a type.')
  return order.map((type) => [type, sampleContent[type]])
}

/** The id of each picture, by its key. */
async function uploadPictures(forms: PayloadForms): Promise<ReadonlyMap<Key, string>> {
  const ids = new Map<Key, string>()
  for (const picture of pictures) ids.set(picture.key, await forms.upload(picture.alt, () => toPictureFile(picture)))
  return ids
}

async function createFormWriter(
  payload: Payload,
  ids: ReadonlyMap<string, string>,
  uploads: ReadonlyMap<Key, string>,
): Promise<FormWriter> {
  const convert = await markdownConverter(payload.config)
  const findId: FormWriter['findId'] = (type, key) => {
    const id = ids.get(documentKey({ type, id: key }))
    if (id === undefined)
      throw new Error(`The sample guide points at ${documentKey({ type, id: key })} before it is written.`)
    return id
  }
  const today = clinicToday(payload)
  const toRichText: FormWriter['toRichText'] = (markdown, below) => {
    const state = convert(markdown, findId)
    if (!below) return state
    const id = uploads.get(below.picture)
    if (id === undefined) throw new Error(`The sample guide has no picture “${below.picture}”.`)
    const note = convert(`*${pictureNote[below.locale]}*`, findId).root.children
    return { ...state, root: { ...state.root, children: [...state.root.children, uploadNode(id), ...note] } }
  }
  return { findId, toRichText, today }
}

/** A picture between paragraphs, as the editor keeps it. */
const uploadNode = (value: string) => ({
  ...{ type: 'upload', version: 3, format: '', fields: {} },
  ...{ relationTo: mediaSlug, value },
})

/** A row keeps its id across languages: without it, Payload takes the Spanish row for a new one. */
function withRowIds(form: Record<string, unknown>, draft: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(form).map(([name, value]) => [name, withIds(value, draft[name])]))
}

function withIds(value: unknown, stored: unknown): unknown {
  if (!Array.isArray(value) || !Array.isArray(stored)) return value
  return value.map((row: unknown, place) => {
    const draft: unknown = stored[place]
    return isRow(row) && isRow(draft) ? { ...withRowIds(row, draft), id: draft.id } : row
  })
}

const isRow = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
