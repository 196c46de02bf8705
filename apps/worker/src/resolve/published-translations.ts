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
import { translationKey } from './translation-key.ts'

/** How many documents one query names. */
const batchSize = 200

const TranslationKeysSchema = z.array(z.string())

/**
 * Knows which pages have ever been live in a language they were translated into. An approval in that language says so; the
 * collection `published-translations`, which this class owns, says it of translations that need no approval.
 */
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
    const recorded = docs.flatMap(({ renditions }) => TranslationKeysSchema.parse(renditions))
    return new PublishedTranslations(payload, new Set(recorded))
  }

  /** Picks, from some documents, those that have ever been live in a language. Returns their keys, as `type/id`. */
  async filter(keys: DocumentKey[], locale: Locale): Promise<ReadonlySet<string>> {
    const isRecorded = (key: DocumentKey) => this.#recorded.has(translationKey(key, locale))
    const approved = await this.#findApproved(
      keys.filter((key) => !isRecorded(key)),
      locale,
    )
    return new Set([...keys.filter(isRecorded).map(documentKey), ...approved])
  }

  /** Records the live translations that have no approval, where they are not recorded yet. */
  async record(documents: Iterable<PublishedDocument>): Promise<void> {
    const translations = [...documents]
      .filter(isUnapprovedTranslation)
      .map((document) => translationKey(document, document.locale))
    const renditions = translations.filter((translation) => !this.#recorded.has(translation))
    if (renditions.length === 0) return
    await this.#payload.create({
      collection: 'published-translations',
      data: { renditions },
      depth: 0,
      overrideAccess: true,
    })
    for (const translation of renditions) this.#recorded.add(translation)
  }

  async #findApproved(keys: DocumentKey[], locale: Locale): Promise<string[]> {
    const found = new Set<string>()
    for (let start = 0; start < keys.length; start += batchSize) {
      const ids = keys.slice(start, start + batchSize).map(({ id }) => id)
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
