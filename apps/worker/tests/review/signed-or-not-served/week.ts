import { isDeepStrictEqual } from 'node:util'
import type { GlossaryTerm, User } from '@carepath/content/model/payload-types.ts'
import { stepsOf } from '@carepath/content/tests/review/steps.ts'
import { waysToPublish } from '@carepath/content/tests/review/ways-to-publish.ts'
import type { PublishingCms } from '../../publishing/publishing-cms.ts'
import type { Action, Actor } from './actions.ts'

/** A user who is signed in. */
export interface SignedInUser {
  user: User
  headers: Record<string, string>
}

/** The words of the form that a clinician answers for. */
const signedFields = ['term', 'plainDefinition', 'pronunciation', 'synonyms'] as const
type Words = Pick<GlossaryTerm, (typeof signedFields)[number]>

/** One document, the actions on it, and which of its words a reviewer has approved. */
export class Week {
  readonly #cms: PublishingCms
  readonly #signedIn: Record<Actor, SignedInUser>
  readonly #id: string
  readonly #named: string
  #lastApproved: Words | undefined
  /** Who wrote what a field says now. */
  readonly #writers = new Map<keyof Words, Actor>()
  /** The words that were approved last, unless that approval was revoked or the document withdrawn since. */
  signed: Words | undefined
  /** The words that patients may read: approved last when they went live, and nothing has ended that approval. */
  served: Words | undefined
  /** How often an action that was tried also succeeded. */
  readonly done: Partial<Record<Action['kind'], number>> = {}
  /** What somebody approved although it was their own. */
  readonly selfApproved: string[] = []

  constructor(
    cms: PublishingCms,
    { signedIn, id, named }: { signedIn: Record<Actor, SignedInUser>; id: string; named: string },
  ) {
    this.#cms = cms
    this.#signedIn = signedIn
    this.#id = id
    this.#named = named
  }

  /** Tries an action. Whether it is allowed is for the CMS to say. */
  async try(action: Action): Promise<void> {
    const before = await this.#newestWords()
    const isDone = await this.#attempt(action)
    if (action.kind !== 'approve') this.#noteWriter(action.doer, before, await this.#newestWords())
    if (!isDone) return
    this.done[action.kind] = (this.done[action.kind] ?? 0) + 1
    switch (action.kind) {
      case 'approve':
        this.#noteSelfApproval(action.doer, before)
        this.signed = this.#lastApproved = before
        break
      case 'revoke':
        this.#forget(this.#lastApproved)
        break
      case 'withdraw':
        this.signed = this.served = undefined
        break
    }
  }

  /** True for a page, by its title and its text, that patients may read now. */
  maySee(page: string): boolean {
    const words = [this.signed, this.served].find((each) => each && pageOf(each) === page)
    if (words) this.served = words
    return words !== undefined
  }

  #noteWriter(doer: Actor, before: Words, after: Words): void {
    for (const field of signedFields) if (!isSame(before[field], after[field])) this.#writers.set(field, doer)
  }

  /** A field that says what an approval in force has signed already has no writer to look for. */
  #noteSelfApproval(doer: Actor, words: Words): void {
    const approved = this.signed ?? this.served
    for (const field of signedFields)
      if (this.#writers.get(field) === doer && !isSame(words[field], approved?.[field]))
        this.selfApproved.push(`${doer} approved the ${field} “${JSON.stringify(words[field])}” that ${doer} wrote.`)
  }

  #forget(words: Words | undefined): void {
    this.signed = undefined
    if (isSame(this.served, words)) this.served = undefined
  }

  async #attempt(action: Action): Promise<boolean> {
    const { headers, user } = this.#signedIn[action.doer]
    const steps = stepsOf(this.#cms, { id: this.#id, locale: 'en' })
    switch (action.kind) {
      case 'edit': {
        const body = { plainDefinition: action.text, ...(action.isPublished ? { _status: 'published' } : {}) }
        return this.#send(headers, { path: `/{id}?draft=${!action.isPublished}`, body })
      }
      case 'rename': {
        const slug = `${action.slug}-${this.#id.toLowerCase()}`
        return this.#send(headers, { path: '/{id}?draft=true', body: { slug } })
      }
      case 'unpublish':
        return this.#send(headers, { path: '/{id}', body: { _status: 'draft' } })
      case 'publish':
        return (await waysToPublish[action.way]({ cms: this.#cms, id: this.#id, headers, user })) === 'done'
      case 'restore':
        return this.#restore(headers, action)
      case 'revoke':
        return (await steps.revoke(headers)).ok
      case 'withdraw':
        return this.#withdraw(headers)
      case 'raw': {
        const query = String(new URLSearchParams(action.query))
        const path = query ? `${action.path}${action.path.includes('?') ? '&' : '?'}${query}` : action.path
        return this.#send(headers, { method: action.method, path, body: action.body })
      }
      default:
        return (await steps.take(action.kind, headers)).ok
    }
  }

  async #send(
    headers: Record<string, string>,
    { method = 'PATCH', path, body }: { method?: string; path: string; body: object },
  ): Promise<boolean> {
    const filled = (text: string) =>
      text
        .replaceAll(/\{id\}|\{id of glossary-terms\}/gu, this.#id)
        .replaceAll(encodeURIComponent('{id of people}'), this.#named)
        .replaceAll('{id of people}', this.#named)
    const response = await this.#cms.rest(`/glossary-terms${filled(path)}`, {
      method,
      headers,
      body: filled(JSON.stringify(body)),
    })
    if (response.status >= 500) throw new Error(`${response.status} for ${method} ${path} ${JSON.stringify(body)}`)
    return response.ok
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
    return this.#send(headers, { method: 'POST', path: `/versions/${version.id}?draft=${isDraft}`, body: {} })
  }

  async #withdraw(headers: Record<string, string>): Promise<boolean> {
    const body = JSON.stringify({ documents: [{ type: 'glossary-term', id: this.#id }], reason: 'A wrong word.' })
    return (await this.#cms.rest('/withdraw', { method: 'POST', headers, body })).ok
  }

  async #newestWords(): Promise<Words> {
    const { payload } = this.#cms
    const newest = await payload.findByID({ collection: 'glossary-terms', id: this.#id, draft: true, depth: 0 })
    return Object.fromEntries(signedFields.map((field) => [field, newest[field] ?? undefined])) as Words
  }
}

/** A page of the site of these tests: its title and its text. */
export function pageOf({ term, plainDefinition }: { term: string; plainDefinition: string }): string {
  return `${term}: ${plainDefinition}`
}

function isSame(one: unknown, other: unknown): boolean {
  return isDeepStrictEqual(one, other)
}
