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

const TranslationKeysSchema = z.array(z.string())

/**
 * Knows which pages have ever been live in a language they were translated into. It owns the collection
 * `published-translations`. An approval says nothing of it: what is approved may still wait for another document.
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
  filter(keys: DocumentKey[], locale: Locale): ReadonlySet<string> {
    return new Set(keys.filter((key) => this.#recorded.has(translationKey(key, locale))).map(documentKey))
  }

  /** Records the live translations that are not recorded yet. */
  async record(documents: Iterable<PublishedDocument>): Promise<void> {
    const translations = [...documents]
      .filter(isTranslatedPage)
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
}

const isTranslatedPage = ({ type, locale }: PublishedDocument): boolean =>
  (pageOwners as readonly string[]).includes(type) && locale !== sourceLocale
