import { openCms, signedIn, type TestCms } from '../support/open-cms.ts'
import { collectionSlugs, titleFields } from '../../src/model/collection-names.ts'
import { personForm } from '../support/forms.ts'
import type { CollectionSlug } from 'payload'
import { senders, type Sender } from './random-request.ts'

const password = 'a-long-password'

/** A CMS of its own with an account for each role and some documents, which stay there whatever the requests delete. */
export class FuzzedCms {
  readonly cms: TestCms
  readonly #headers = new Map<Sender, Record<string, string>>()
  #accounts = 0
  #documents = 0

  constructor(cms: TestCms) {
    this.cms = cms
  }

  static async open(environment: Record<string, string>): Promise<FuzzedCms> {
    const fuzzed = new FuzzedCms(await openCms(environment))
    await fuzzed.restore()
    return fuzzed
  }

  headersOf(sender: Sender): Record<string, string> {
    return this.#headers.get(sender) ?? {}
  }

  /** Makes up for what requests have deleted, locked or signed out. */
  async restore(): Promise<void> {
    for (const sender of senders) if (sender !== 'anonymous') await this.#restoreAccount(sender)
    for (const [type, slug] of Object.entries(collectionSlugs))
      await this.#restoreDocuments(slug, titleFields[type as 'person'])
  }

  /** Drafts, and a published person: what lists, versions and references need. */
  async #restoreDocuments(slug: CollectionSlug, titleField: string): Promise<void> {
    const { payload } = this.cms
    const { totalDocs } = await payload.count({ collection: slug, overrideAccess: true })
    if (totalDocs >= 2) return
    this.#documents += 1
    const title = slug === 'redirects' ? `/fuzzed-${this.#documents}/` : `Fuzzed ${this.#documents}`
    if (slug === 'people') await payload.create({ collection: 'people', data: personForm(title) })
    await payload.create({ collection: slug, data: { [titleField]: `${title} draft` }, draft: true })
  }

  async #restoreAccount(sender: Exclude<Sender, 'anonymous'>): Promise<void> {
    const { payload } = this.cms
    const me = await this.cms.rest('/users/me', { headers: this.headersOf(sender) })
    const { user } = (await me.json()) as { user?: { role?: string } | null }
    if (user?.role === sender) return
    this.#accounts += 1
    const email = `${sender}-${this.#accounts}@example.com`
    const data = { name: `Fuzzed ${sender}`, email, password, role: sender, isActive: true }
    await payload.create({ collection: 'users', data, overrideAccess: true })
    this.#headers.set(sender, await signedIn(this.cms, email))
  }

  /** Replaces `{id of people}` by the id of a document that is there. */
  async fillIn(text: string): Promise<string> {
    const slugs = new Set([...text.matchAll(/\{id of ([\w-]+)\}/gu)].map(([, slug]) => slug ?? ''))
    let filled = text
    for (const slug of slugs) filled = filled.replaceAll(`{id of ${slug}}`, await this.#someId(slug))
    return filled
  }

  async #someId(slug: string): Promise<string> {
    const { payload } = this.cms
    if (!Object.hasOwn(payload.collections, slug)) return 'no-such-id'
    const { docs } = await payload.db.find<{ id: string | number }>({
      collection: slug as CollectionSlug,
      where: {},
      limit: 1,
      pagination: false,
      sort: '-id',
      select: {},
    })
    return String(docs[0]?.id ?? 'no-such-id')
  }
}
