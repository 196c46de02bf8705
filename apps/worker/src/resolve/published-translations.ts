import {
  type DocumentKey,
  documentKey,
  type Locale,
  pageOwners,
  type PublishedDocument,
  sourceLocale,
} from '@carepath/schema'
import type { Payload } from 'payload'
import { z } from 'zod'

const page = 200

const RenditionsSchema = z.array(z.string())

/** Which pages have ever been live in a language they were translated into: by an approval, or else by a record of its own. */
export class PublishedTranslations {
  readonly #payload: Payload
  readonly #recorded: Set<string>

  private constructor(payload: Payload, recorded: Set<string>) {
    this.#payload = payload
    this.#recorded = recorded
  }

  static async open(payload: Payload): Promise<PublishedTranslations> {
    const { docs } = await payload.find({
      collection: 'published-translations',
      pagination: false,
      depth: 0,
      overrideAccess: true,
    })
    return new PublishedTranslations(
      payload,
      new Set(docs.flatMap(({ renditions }) => RenditionsSchema.parse(renditions))),
    )
  }

  /** Those among some documents, as `type/id`. */
  async filter(keys: DocumentKey[], locale: Locale): Promise<ReadonlySet<string>> {
    const recorded = keys.map(documentKey).filter((key) => this.#recorded.has(`${key} ${locale}`))
    const others = keys.filter((key) => !this.#recorded.has(`${documentKey(key)} ${locale}`))
    return new Set([...recorded, ...(await this.#approved(others, locale))])
  }

  /** Puts on record what no approval tells of. */
  async record(documents: Iterable<PublishedDocument>): Promise<void> {
    const renditions = [...documents].filter(isUnapprovedTranslation).map(renditionKey)
    const unknown = renditions.filter((rendition) => !this.#recorded.has(rendition))
    if (unknown.length === 0) return
    const data = { renditions: unknown }
    await this.#payload.create({ collection: 'published-translations', data, depth: 0, overrideAccess: true })
    for (const rendition of unknown) this.#recorded.add(rendition)
  }

  async #approved(keys: DocumentKey[], locale: Locale): Promise<string[]> {
    const found = new Set<string>()
    for (let start = 0; start < keys.length; start += page) {
      const ids = keys.slice(start, start + page).map(({ id }) => id)
      const { docs } = await this.#payload.find({
        collection: 'approvals',
        where: { and: [{ documentId: { in: ids } }, { locale: { equals: locale } }] },
        select: { documentType: true, documentId: true },
        pagination: false,
        depth: 0,
        overrideAccess: true,
      })
      for (const { documentType: type, documentId: id } of docs) found.add(documentKey({ type, id }))
    }
    return [...found]
  }
}

function isUnapprovedTranslation(document: PublishedDocument): boolean {
  const isPage = (pageOwners as readonly string[]).includes(document.type)
  const isApproved = 'review' in document && document.review.reviewedContentHash !== undefined
  return isPage && document.locale !== sourceLocale && !isApproved
}

const renditionKey = (document: PublishedDocument): string => `${documentKey(document)} ${document.locale}`
