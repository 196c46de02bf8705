import { locales, sourceLocale, type Locale } from '@carepath/schema'
import type { Payload } from 'payload'
import { siteSettingsSlug, type PublishedCollectionSlug } from '@carepath/content/model/collection-names.ts'
import type { User } from '@carepath/content/model/payload-types.ts'
import type { PictureFile } from './picture-file.ts'

/** A document as Payload returns it, in one language. */
export interface StoredForm {
  id: string
  _status?: 'draft' | 'published' | null
  [field: string]: unknown
}

type Form = Record<string, unknown>

/** Fills in forms as an editor does: through Payload's API and with the editor's rights. */
export class PayloadForms {
  readonly #payload: Payload
  readonly #rights: { user: User; overrideAccess: false; depth: 0; context: { isLoadingSample: true } }

  constructor(payload: Payload, user: User) {
    this.#payload = payload
    this.#rights = { user, overrideAccess: false, depth: 0, context: { isLoadingSample: true } }
  }

  /** Finds the newest version of the document with a title, drafts included. */
  async find(collection: PublishedCollectionSlug, titleField: string, title: unknown): Promise<StoredForm | undefined> {
    const { docs } = await this.#payload.find({
      ...this.#rights,
      collection,
      where: { [titleField]: { equals: title } },
      locale: sourceLocale,
      draft: true,
      limit: 1,
      pagination: false,
    })
    return docs[0] as StoredForm | undefined
  }

  /** Fills in a new form in English and saves it as a draft. */
  async draft(collection: PublishedCollectionSlug, form: Form): Promise<StoredForm> {
    const fields = { ...this.#rights, collection, data: form as never, locale: sourceLocale }
    const document: unknown = await this.#payload.create({ ...fields, draft: true })
    return document as StoredForm
  }

  /** Fills in the Spanish and publishes both. */
  async publish(collection: PublishedCollectionSlug, id: string, form: Form): Promise<void> {
    const data = { ...form, _status: 'published' }
    await this.#payload.update({ ...this.#rights, collection, id, data, locale: 'es', draft: false } as never)
  }

  /** Uploads a picture with its words in all languages, unless an interrupted load has uploaded it; returns its id. */
  async upload(alt: Record<Locale, string>, makeFile: () => Promise<PictureFile>): Promise<string> {
    const media = { ...this.#rights, collection: 'media' } as const
    const english = { alt: alt[sourceLocale] }
    const where = { alt: { equals: english.alt } }
    const { docs } = await this.#payload.find({ ...media, where, locale: sourceLocale, limit: 1, pagination: false })
    const { id } =
      docs[0] ?? (await this.#payload.create({ ...media, data: english, file: await makeFile(), locale: sourceLocale }))
    for (const locale of locales.filter((each) => each !== sourceLocale))
      await this.#payload.update({ ...media, id, data: { alt: alt[locale] }, locale })
    return id
  }

  /** Whether the site settings have been published. */
  async hasSiteSettings(): Promise<boolean> {
    const settings = await this.#payload.findGlobal({ ...this.#rights, slug: siteSettingsSlug, draft: false })
    return settings._status === 'published'
  }

  async draftSettings(form: Form): Promise<StoredForm> {
    const options = { ...this.#rights, slug: siteSettingsSlug, data: form, locale: sourceLocale, draft: true }
    const document: unknown = await this.#payload.updateGlobal(options as never)
    return document as StoredForm
  }

  async publishSettings(form: Form): Promise<void> {
    const data = { ...form, _status: 'published' }
    await this.#payload.updateGlobal({
      ...this.#rights,
      slug: siteSettingsSlug,
      data,
      locale: 'es',
      draft: false,
    } as never)
  }
}
