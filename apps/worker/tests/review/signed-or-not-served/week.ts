import type { User } from '@carepath/content/model/payload-types.ts'
import type { PublishingCms } from '../../publishing/publishing-cms.ts'
import { stepsOf } from '@carepath/content/tests/review/steps.ts'
import { waysToPublish } from '@carepath/content/tests/review/ways-to-publish.ts'
import type { Action, Actor } from './actions.ts'

/** A user who is signed in. */
export interface SignedInUser {
  user: User
  headers: Record<string, string>
}

/** One document, the actions on it, and which of its texts a reviewer has approved. */
export class Week {
  readonly #cms: PublishingCms
  readonly #hands: Record<Actor, SignedInUser>
  readonly #id: string
  #lastApproved: string | undefined
  /** The text that was approved last, unless that approval was revoked or the document withdrawn since. */
  signed: string | undefined
  /** The text that patients may read: it was the one approved last when it went live, and nothing has ended its approval. */
  served: string | undefined
  /** How often an action that was tried also succeeded. */
  readonly done: Partial<Record<Action['kind'], number>> = {}

  constructor(cms: PublishingCms, { hands, id }: { hands: Record<Actor, SignedInUser>; id: string }) {
    this.#cms = cms
    this.#hands = hands
    this.#id = id
  }

  /** Tries an action. Whether it is allowed is for the CMS to say. */
  async try(act: Action): Promise<void> {
    const before = act.kind === 'approve' ? await this.#newestText() : ''
    const isDone = await this.#attempt(act)
    if (!isDone) return
    this.done[act.kind] = (this.done[act.kind] ?? 0) + 1
    if (act.kind === 'approve') this.signed = before
    if (act.kind === 'revoke') this.#forget(this.#lastApproved)
    if (act.kind === 'approve') this.#lastApproved = before
    if (act.kind === 'withdraw') this.signed = this.served = undefined
  }

  /** True for a text that patients may read now. */
  maySee(text: string): boolean {
    const may = text === this.signed || text === this.served
    if (may) this.served = text
    return may
  }

  #forget(text: string | undefined): void {
    this.signed = undefined
    if (this.served === text) this.served = undefined
  }

  async #attempt(act: Action): Promise<boolean> {
    const { headers, user } = this.#hands[act.doer]
    const steps = stepsOf(this.#cms, { id: this.#id, locale: 'en' })
    switch (act.kind) {
      case 'edit':
        return this.#patch(
          headers,
          { plainDefinition: act.text, ...(act.isPublished ? { _status: 'published' } : {}) },
          !act.isPublished,
        )
      case 'rename':
        return this.#patch(headers, { slug: `${act.slug}-${this.#id.toLowerCase()}` }, true)
      case 'unpublish':
        return this.#patch(headers, { _status: 'draft' }, false)
      case 'publish':
        return (await waysToPublish[act.way]({ cms: this.#cms, id: this.#id, headers, user })) === 'done'
      case 'restore':
        return this.#restore(headers, act)
      case 'revoke':
        return (await steps.revoke(headers)).ok
      case 'withdraw':
        return this.#withdraw(headers)
      default:
        return (await steps.take(act.kind, headers)).ok
    }
  }

  async #patch(headers: Record<string, string>, data: object, isDraft: boolean): Promise<boolean> {
    const address = `/glossary-terms/${this.#id}?draft=${isDraft}`
    return (await this.#cms.rest(address, { method: 'PATCH', headers, body: JSON.stringify(data) })).ok
  }

  async #restore(
    headers: Record<string, string>,
    { nth, isDraft }: { nth: number; isDraft: boolean },
  ): Promise<boolean> {
    const { docs } = await this.#cms.payload.findVersions({
      collection: 'glossary-terms',
      where: { parent: { equals: this.#id } },
      sort: '-updatedAt',
      depth: 0,
      pagination: false,
    })
    const version = docs[nth % docs.length]
    if (!version) return false
    const address = `/glossary-terms/versions/${version.id}?draft=${isDraft}`
    return (await this.#cms.rest(address, { method: 'POST', headers })).ok
  }

  async #withdraw(headers: Record<string, string>): Promise<boolean> {
    const body = JSON.stringify({ documents: [{ type: 'glossary-term', id: this.#id }], reason: 'A wrong word.' })
    return (await this.#cms.rest('/withdraw', { method: 'POST', headers, body })).ok
  }

  async #newestText(): Promise<string> {
    const newest = await this.#cms.payload.findByID({
      collection: 'glossary-terms',
      id: this.#id,
      draft: true,
      depth: 0,
    })
    return newest.plainDefinition
  }
}
