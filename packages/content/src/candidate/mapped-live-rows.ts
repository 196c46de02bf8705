import type { Draft } from '@carepath/editorial'
import { documentKey, isClinicalType, type Locale, locales, type WrittenType } from '@carepath/schema'
import type { Payload, PayloadRequest } from 'payload'
import { clinicToday } from '../config/clinic-today.ts'
import type { StoredDocument } from '../mapping/mapping-context.ts'
import { fieldsOfType } from './fields-of.ts'
import { loadImages } from './load-images.ts'
import { renditionOf } from '../mapping/rendition.ts'
import { uploadsInForm } from '../form/uploads-in-form.ts'
import { ofLanguage, pendingSignature } from './signer.ts'
import { liveVersions, loadStored } from './load-stored.ts'

/** A published document in every language it is whole in. */
interface KnownDocument {
  updatedAt: string
  renditions: ReadonlyMap<Locale, Draft>
}

/** Enough for what a site's pages share: sources, people, cards, and the side effects of some treatments. */
const most = 2000

/**
 * Published documents as the editorial rules read them, kept from one check to the next: a document is mapped again only
 * once it has changed. Which of them are published is asked of the database each time.
 */
export class KnownDocuments {
  readonly #payload: Payload
  /** Used last, last. */
  readonly #known = new Map<string, KnownDocument>()

  private constructor(payload: Payload) {
    this.#payload = payload
  }

  /** Those of a running CMS. */
  static of(payload: Payload): KnownDocuments {
    const known = caches.get(payload) ?? new KnownDocuments(payload)
    caches.set(payload, known)
    return known
  }

  /** The published ones among some documents of a type, or all; in no particular order. */
  async load(
    type: WrittenType,
    { ids, req }: { ids?: readonly string[]; req: Partial<PayloadRequest> },
  ): Promise<KnownDocument[]> {
    const versions = await liveVersions(this.#payload, type, { ...(ids ? { ids } : {}), req })
    const stale = [...versions].filter(([id, at]) => this.#known.get(documentKey({ type, id }))?.updatedAt !== at)
    const fresh = await this.#map(
      type,
      stale.map(([id]) => id),
      req,
    )
    return [...versions.keys()].flatMap((id) => {
      const key = documentKey({ type, id })
      const document = fresh.get(id) ?? this.#known.get(key)
      if (document) this.#keep(key, document)
      return document ?? []
    })
  }

  async #map(
    type: WrittenType,
    ids: readonly string[],
    req: Partial<PayloadRequest>,
  ): Promise<Map<string, KnownDocument>> {
    if (ids.length === 0) return new Map()
    const stored = await loadStored(this.#payload, type, ids, req)
    const fields = fieldsOfType(this.#payload, type)
    const images = await loadImages(
      this.#payload,
      new Set(stored.flatMap((document) => [...uploadsInForm(document, fields)])),
      req,
    )
    const today = clinicToday(this.#payload)
    const renditionsOf = (document: StoredDocument) =>
      locales.flatMap((locale): [Locale, Draft][] => {
        // Whether a clinician has signed it is not asked here: the words are what rules read of others.
        const signatureOn = ({ type }: Draft) =>
          isClinicalType(type) ? ofLanguage(pendingSignature, locale) : undefined
        const rendition = renditionOf(type, document, locale, { images, signatureOn, today })
        return rendition.document ? [[locale, rendition.document]] : []
      })
    return new Map(
      stored.map((document) => [
        document.id,
        { updatedAt: document.updatedAt, renditions: new Map(renditionsOf(document)) },
      ]),
    )
  }

  #keep(key: string, document: KnownDocument): void {
    this.#known.delete(key)
    this.#known.set(key, document)
    const [oldest] = this.#known.keys()
    if (this.#known.size > most && oldest !== undefined) this.#known.delete(oldest)
  }
}

/** Tests run several at once. */
const caches = new WeakMap<Payload, KnownDocuments>()
