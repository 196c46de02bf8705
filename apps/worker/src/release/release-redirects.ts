import { type DocumentKey, documentKey, locales, sourceLocale } from '@carepath/schema'
import type { Payload } from 'payload'
import type { Redirect } from '@carepath/content/model/payload-types.ts'
import { OpenWithdrawals } from '@carepath/content/candidate/open-withdrawals.ts'
import type { ProposedSite } from '../kernel/proposed-site.ts'
import type { Change } from '../kernel/change.ts'
import type { LiveDocuments } from '../kernel/live-documents.ts'
import { loadChanges } from '../kernel/load-changes.ts'
import { findNewPaths, findPageMoves, type PageMove } from './page-moves.ts'

/** What it writes is part of the release already and needs no row in the outbox. */
const context = { isBeingReleased: true }

/**
 * Redirects that come and go with a release. A page that moves leaves one behind; a page that comes to an address takes
 * away the one that led from there, so that redirects can't lead in circles. They are documents like any other: editors
 * find them in the list and may delete them.
 */
export class ReleaseRedirects {
  readonly #payload: Payload
  readonly #live: LiveDocuments
  /** Redirects made for a document, by its key. */
  readonly #created = new Map<string, DocumentKey[]>()
  /** Redirects in the way of a document, by its key. */
  readonly #obsolete = new Map<string, DocumentKey[]>()
  readonly #seen = new Set<string>()

  constructor(payload: Payload, live: LiveDocuments) {
    this.#payload = payload
    this.#live = live
  }

  /** Adds to a release the redirects that its pages' moves ask for. */
  async addForMoves(after: ProposedSite, redirectOf: (key: DocumentKey) => string | undefined): Promise<void> {
    const changes = [...after.changes.values()].filter((change) => !this.#seen.has(documentKey(change)))
    const taken = new Set([...after.changes.values()].flatMap((change) => findNewPaths(change, this.#live)))
    for (const change of changes) {
      this.#seen.add(documentKey(change))
      await this.#removeObsolete(change, after)
      const moves = findPageMoves(change, this.#live, redirectOf(change))
      const left = moves.filter((move) => !taken.has(move[sourceLocale]?.from ?? ''))
      if (left.length > 0) this.#created.set(documentKey(change), await this.#addRedirects(left, after))
    }
  }

  /** Takes back what was done for a document that can't go live. */
  async undo(change: Change, after: ProposedSite): Promise<void> {
    const key = documentKey(change)
    for (const made of this.#created.get(key) ?? []) {
      await this.#delete(made)
      dropChangeOf(made, after)
    }
    for (const redirect of this.#obsolete.get(key) ?? []) dropChangeOf(redirect, after)
    this.#created.delete(key)
    this.#obsolete.delete(key)
  }

  /** The release is live: what was in its way goes from the database, too. */
  async deleteObsolete(): Promise<void> {
    for (const redirect of [...this.#obsolete.values()].flat()) await this.#delete(redirect)
  }

  async #removeObsolete(change: Change, after: ProposedSite): Promise<void> {
    const arrivals = findNewPaths(change, this.#live)
    if (arrivals.length === 0) return
    const redirects = (await this.#findRedirectsFrom(arrivals)).filter(({ _status }) => _status === 'published')
    for (const { id, from } of redirects) {
      const note = `Deleted: a page is live at ${from} again`
      after.put({ type: 'redirect', id, title: from, renditions: new Map(), notes: [note] })
    }
    this.#obsolete.set(documentKey(change), redirects.map(keyOf))
  }

  async #addRedirects(moves: PageMove[], after: ProposedSite): Promise<DocumentKey[]> {
    const known = await this.#findRedirectsFrom(moves.flatMap((move) => move[sourceLocale]?.from ?? []))
    const made: DocumentKey[] = []
    for (const move of moves) {
      const existing = known.find(({ from }) => from === move[sourceLocale]?.from)
      // An editor's own redirect stands. As a draft it holds the address and is theirs to publish.
      if (existing?._status === 'draft') continue
      const redirect = existing ? keyOf(existing) : await this.#create(move)
      if (!existing) made.push(redirect)
      const { changes } = await loadChanges(this.#payload, [redirect], new OpenWithdrawals())
      for (const loaded of changes.values()) after.put(loaded)
    }
    return made
  }

  async #create(move: PageMove): Promise<DocumentKey> {
    const shared = { collection: 'redirects', context, depth: 0, overrideAccess: true } as const
    const published = { status: '301', _status: 'published' } as const
    const { from = '', to = '' } = move[sourceLocale] ?? {}
    const { id } = await this.#payload.create({ ...shared, data: { from, to, ...published }, locale: sourceLocale })
    for (const locale of locales.filter((each) => each !== sourceLocale && move[each])) {
      await this.#payload.update({ ...shared, id, data: { ...move[locale], ...published }, locale })
    }
    return { type: 'redirect', id }
  }

  /** Redirects from these paths, drafts included. */
  async #findRedirectsFrom(paths: string[]): Promise<Redirect[]> {
    const found = new Map<string, Redirect>()
    for (const locale of locales) {
      const { docs } = await this.#payload.find({
        collection: 'redirects',
        where: { from: { in: paths } },
        locale,
        draft: false,
        depth: 0,
        pagination: false,
        overrideAccess: true,
      })
      for (const redirect of docs) if (!found.has(redirect.id)) found.set(redirect.id, redirect)
    }
    return [...found.values()]
  }

  async #delete({ id }: DocumentKey): Promise<void> {
    await this.#payload.delete({ collection: 'redirects', id, context, depth: 0, overrideAccess: true })
  }
}

const keyOf = ({ id }: Redirect): DocumentKey => ({ type: 'redirect', id })

function dropChangeOf(key: DocumentKey, after: ProposedSite): void {
  const change = after.changes.get(documentKey(key))
  if (change) after.dropChange(change)
}
