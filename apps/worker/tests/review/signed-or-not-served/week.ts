import { locales, type Locale } from '@carepath/schema'
import type { User } from '@carepath/content/model/payload-types.ts'
import { stepsOf } from '@carepath/content/tests/review/steps.ts'
import { waysToPublish } from '@carepath/content/tests/review/ways-to-publish.ts'
import type { PublishingCms } from '../../publishing/publishing-cms.ts'
import type { Action, Actor } from './actions.ts'
import { Signatures, signedFields, type Words } from './signatures.ts'

/** A user who is signed in. */
export interface SignedInUser {
  user: User
  headers: Record<string, string>
}

interface WeekOptions {
  signedIn: Record<Actor, SignedInUser>
  /** The document, its number among those of the test, and the reviewer that its form names. */
  id: string
  number: number
  named: string
}

/** One document, the actions on it, and which of its words a reviewer has approved. */
export class Week {
  readonly #cms: PublishingCms
  readonly #options: WeekOptions
  readonly signatures = new Signatures()
  /** How often an action that was tried also succeeded. */
  readonly done: Partial<Record<Action['kind'], number>> = {}
  #jobs: (string | number)[] = []

  constructor(cms: PublishingCms, options: WeekOptions) {
    this.#cms = cms
    this.#options = options
  }

  /** Tries an action. Whether it is allowed is for the CMS to say. */
  async try(action: Action): Promise<void> {
    const before = await this.#newestWords()
    const isDone = await this.#attempt(action)
    if (action.kind !== 'approve') this.signatures.noteWriter(action.doer, before, await this.#newestWords())
    if (!isDone) return
    this.done[action.kind] = (this.done[action.kind] ?? 0) + 1
    if (action.kind === 'approve') this.signatures.approve(action, before)
    if (action.kind === 'revoke') this.signatures.revoke(action.locale)
    if (action.kind === 'withdraw') this.signatures.endAll()
  }

  /** Leaves nothing behind that would happen after the week. */
  async end(): Promise<void> {
    for (const id of this.#jobs)
      await this.#cms.payload.db.deleteMany({ collection: 'payload-jobs', where: { id: { equals: id } } })
  }

  async #attempt(action: Action): Promise<boolean> {
    const { id, number } = this.#options
    const { headers, user } = this.#options.signedIn[action.doer]
    const steps = stepsOf(this.#cms, { id, locale: 'locale' in action ? action.locale : 'en' })
    switch (action.kind) {
      case 'edit': {
        const { locale, text, isPublished } = action
        const translated = locale === 'es' ? { term: `Antifaz m${number}` } : {}
        const body = { ...translated, plainDefinition: text, ...(isPublished ? { _status: 'published' } : {}) }
        return this.#send(headers, { path: `/{id}?draft=${!isPublished}&locale=${locale}`, body })
      }
      case 'rename': {
        const slug = `${action.slug}-${id.toLowerCase()}`
        return this.#send(headers, { path: '/{id}?draft=true', body: { slug } })
      }
      case 'unpublish':
        return this.#send(headers, { path: '/{id}', body: { _status: 'draft' } })
      case 'publish':
        return (await waysToPublish[action.way]({ cms: this.#cms, id, headers, user })) === 'done'
      case 'schedule':
        return this.#schedule(user)
      case 'run-schedule':
        return this.#runSchedule()
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
    const { id, named } = this.#options
    const filled = (text: string) =>
      text
        .replaceAll(/\{id\}|\{id of glossary-terms\}/gu, id)
        .replaceAll(encodeURIComponent('{id of people}'), named)
        .replaceAll('{id of people}', named)
    const response = await this.#cms.rest(`/glossary-terms${filled(path)}`, {
      method,
      headers,
      body: filled(JSON.stringify(body)),
    })
    if (response.status >= 500) throw new Error(`${response.status} for ${method} ${path} ${JSON.stringify(body)}`)
    return response.ok
  }

  /** Sets a schedule that isn't due until the week runs it, whatever else happens before. */
  async #schedule(user: User): Promise<boolean> {
    try {
      const { id } = await this.#cms.payload.jobs.queue({
        task: 'schedulePublish',
        input: {
          type: 'publish',
          doc: { relationTo: 'glossary-terms', value: this.#options.id },
          user: { relationTo: 'users', value: user.id },
        },
        waitUntil: new Date(Date.now() + 365 * 86_400_000),
      })
      this.#jobs.push(id)
      return true
    } catch {
      return false
    }
  }

  async #runSchedule(): Promise<boolean> {
    const id = this.#jobs.shift()
    if (id === undefined) return false
    const { payload } = this.#cms
    const where = { id: { equals: id } }
    const due = { waitUntil: new Date(Date.now() - 1000).toISOString() }
    await payload.db.updateMany({ collection: 'payload-jobs', where, data: due })
    await payload.jobs.runByID({ id, silent: true })
    const { totalDocs } = await payload.count({ collection: 'payload-jobs', where })
    await payload.db.deleteMany({ collection: 'payload-jobs', where })
    return totalDocs === 0
  }

  async #restore(
    headers: Record<string, string>,
    { nth, isDraft }: { nth: number; isDraft: boolean },
  ): Promise<boolean> {
    const { docs } = await this.#cms.payload.findVersions({
      collection: 'glossary-terms',
      where: { parent: { equals: this.#options.id } },
      sort: '-updatedAt',
      depth: 0,
      pagination: false,
    })
    const version = docs[nth % docs.length]
    if (!version) return false
    return this.#send(headers, { method: 'POST', path: `/versions/${version.id}?draft=${isDraft}`, body: {} })
  }

  async #withdraw(headers: Record<string, string>): Promise<boolean> {
    const documents = [{ type: 'glossary-term', id: this.#options.id }]
    const body = JSON.stringify({ documents, reason: 'A wrong word.' })
    return (await this.#cms.rest('/withdraw', { method: 'POST', headers, body })).ok
  }

  async #newestWords(): Promise<Record<Locale, Words>> {
    const { payload } = this.#cms
    const words = await Promise.all(
      locales.map(async (locale) => {
        const options = { draft: true, depth: 0, locale, fallbackLocale: false } as const
        const newest = await payload.findByID({ collection: 'glossary-terms', id: this.#options.id, ...options })
        return [locale, Object.fromEntries(signedFields.map((field) => [field, newest[field] ?? undefined]))] as const
      }),
    )
    return Object.fromEntries(words) as Record<Locale, Words>
  }
}
