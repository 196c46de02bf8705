import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  type DocumentKey,
  documentKey,
  type Locale,
  parseDocumentKey,
  type PublishedDocument,
  renditionKey,
  sourceLocale,
} from '@carepath/schema'
import { exampleDocuments } from '@carepath/schema/examples'
import type { Payload } from 'payload'
import { OpenWithdrawals } from '@carepath/content/candidate/stored/open-withdrawals.ts'
import type { Change, Changes } from '../../src/kernel/change.ts'
import { LiveDocuments } from '../../src/kernel/live-documents.ts'
import { ProposedSite } from '../../src/kernel/proposed-site.ts'
import { DependencyCache } from '../../src/resolve/dependency-cache.ts'
import { PublishedTranslations } from '../../src/resolve/published-translations.ts'
import { createRuleCheck } from '../../src/resolve/rule-check.ts'
import { resolveDependencies } from '../../src/resolve/resolve-dependencies.ts'
import { startResolution } from '../../src/resolve/resolution.ts'

/** How the Spanish of a document is: signed, not signed yet, or signed with words that break a rule. */
export type Spanish = 'ready' | 'absent' | 'broken'

/** Words that no document may have. */
const brokenWords = 'Este tratamiento lo cura todo, siempre, y no tiene ningún riesgo.'

/** The documents of the contract's examples that readers see; they refer to each other, in circles too. */
const written = exampleDocuments.filter(({ type }) => type !== 'withdrawal' && type !== 'redirect')
export const allKeys = [...new Set(written.map(documentKey))]

/** A site of the contract's examples, released by the real resolution, rules and cache, without pages. */
export class TranslatedSite {
  readonly #payload: Payload
  readonly #dataDir: string
  #cache: DependencyCache
  #published: PublishedTranslations
  #saves = 0
  readonly #database = new Map<string, { spanish: Spanish; updatedAt: string }>()
  readonly live = new LiveDocuments()
  /** Each as `id/locale`. */
  readonly #everLive = new Set<string>()

  private constructor(
    payload: Payload,
    dataDir: string,
    { cache, published }: { cache: DependencyCache; published: PublishedTranslations },
  ) {
    this.#payload = payload
    this.#dataDir = dataDir
    this.#cache = cache
    this.#published = published
  }

  static async open(payload: Payload): Promise<TranslatedSite> {
    const dataDir = await mkdtemp(join(tmpdir(), 'carepath-waits-'))
    await payload.db.deleteMany({ collection: 'published-translations', where: {} })
    const [cache, published] = [await DependencyCache.open(dataDir), await PublishedTranslations.open(payload)]
    return new TranslatedSite(payload, dataDir, { cache, published })
  }

  close = (): Promise<void> => rm(this.#dataDir, { recursive: true })

  /** Saves documents and releases them together. */
  async publish(spanish: Spanish, ...keys: string[]): Promise<void> {
    this.#saves += 1
    const updatedAt = new Date(Date.UTC(2026, 10, 20) + this.#saves * 1000).toISOString()
    for (const key of keys) this.#database.set(key, { spanish, updatedAt })
    const proposed = new ProposedSite(this.live, this.#load(keys))
    const load = (wanted: { type: Change['type']; id: string }[]) => {
      for (const change of this.#load(wanted.map(documentKey)).values()) proposed.put(change)
      return Promise.resolve()
    }
    const resolution = { ...this.#start(), ...this.#cache.copy(), load }
    await resolveDependencies(proposed, resolution)
    for (const { type, id, renditions } of proposed.changes.values())
      for (const locale of ['en', 'es'] as const) this.live.replace({ type, id }, locale, renditions.get(locale))
    for (const { type, id, locale } of this.live.all()) if (type !== 'withdrawal') this.#everLive.add(`${id}/${locale}`)
    await this.#published.record(this.live.all())
    await this.#cache.replace(resolution)
  }

  /** Stops the worker and starts it again. */
  async restart(): Promise<void> {
    this.#cache = await DependencyCache.open(this.#dataDir)
    this.#published = await PublishedTranslations.open(this.#payload)
  }

  /** Whether the newest version of a document has a translation that may be live. */
  isReady(key: string): boolean {
    return this.#database.get(key)?.spanish === 'ready'
  }

  /** Notices in place of pages that never were live in their language. */
  noticesOfOthers(): string[] {
    const notices = [...this.live.all()].filter((document) => document.type === 'withdrawal')
    return notices.map(renditionKey).filter((key) => !this.#everLive.has(key.replace('withdrawal/', '')))
  }

  /** Every rendition that is live, as `type/id/locale`. */
  liveKeys(): string[] {
    return [...this.live.all()].map(renditionKey).sort()
  }

  /** What would be live if every document was loaded anew, and nothing had been live before. */
  async fullKeys(): Promise<string[]> {
    const nothing = new LiveDocuments()
    const proposed = new ProposedSite(nothing, this.#load(this.#database.keys()))
    await resolveDependencies(proposed, this.#start(nothing))
    return [...proposed.changes.values()].flatMap(({ renditions }) => [...renditions.values()].map(renditionKey)).sort()
  }

  #start(live = this.live) {
    const facts = {
      open: new OpenWithdrawals(),
      dayOf: () => '2026-11-20',
      filterPublished: (keys: DocumentKey[], locale: Locale) => this.#published.filter(keys, locale),
    }
    return { ...startResolution(live, facts), rules: createRuleCheck(this.#payload, live) }
  }

  #load(keys: Iterable<string>): Changes {
    const changes: Changes = new Map()
    for (const key of keys) {
      const { spanish, updatedAt } = this.#database.get(key)!
      const renditions = written
        .filter((document) => documentKey(document) === key)
        .filter(({ locale }) => locale === sourceLocale || spanish !== 'absent')
        .map((document) => ({ ...document, updatedAt }))
        .map((document) => (document.locale !== sourceLocale && spanish === 'broken' ? breakRule(document) : document))
      changes.set(key, {
        ...parseDocumentKey(key),
        title: key,
        renditions: new Map(renditions.map((document) => [document.locale, document])),
        notes: [],
      })
    }
    return changes
  }
}

/** Gives a translation words that an editorial rule refuses. */
function breakRule(document: PublishedDocument): PublishedDocument {
  switch (document.type) {
    case 'person':
      return { ...document, bio: { ...document.bio, html: `<p>${brokenWords}</p>` } }
    case 'treatment':
    case 'side-effect':
    case 'page':
      return { ...document, summary: brokenWords }
    case 'glossary-term':
      return { ...document, plainDefinition: brokenWords }
    case 'faq':
      return { ...document, question: brokenWords }
    default:
      return document
  }
}
