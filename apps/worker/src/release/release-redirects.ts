import { type DocumentKey, documentKey, locales, sourceLocale } from '@carepath/schema'
import type { Payload } from 'payload'
import type { Redirect } from '@carepath/content/model/payload-types.ts'
import { OpenWithdrawals } from '@carepath/content/candidate/stored/open-withdrawals.ts'
import type { ProposedSite } from '../kernel/proposed-site.ts'
import type { Change } from '../kernel/change.ts'
import type { LiveDocuments } from '../kernel/live-documents.ts'
import { loadChanges } from '../kernel/load-changes.ts'
import { findNewPaths, findPageMoves, type PageMove } from './page-moves.ts'

/** These writes are part of a release already: they need no outbox row. */
const context = { isBeingReleased: true }

/**
 * Owns the redirects that one release creates and deletes. A page that moves gets a redirect from its former path; a redirect
 * from a path where a page arrives is deleted, so that redirects can't lead in circles. Redirects are documents like any
 * other: editors find them in the list and may delete them.
 */
export class ReleaseRedirects {
  readonly #payload: Payload
  readonly #live: LiveDocuments
  /** Redirects created for a document, by its key. */
  readonly #created = new Map<string, DocumentKey[]>()
  /** Redirects from a path where a document's page arrives, by the document's key. */
  readonly #obsolete = new Map<string, DocumentKey[]>()
  /** Documents whose moves have been looked at, by key. */
  readonly #seen = new Set<string>()

  constructor(payload: Payload, live: LiveDocuments) {
    this.#payload = payload
    this.#live = live
  }

  /** Adds the redirects that the moves of pages ask for to the proposed site. */
  async addForMoves(proposed: ProposedSite, findTarget: (key: DocumentKey) => string | undefined): Promise<void> {
    const changes = [...proposed.changes.values()].filter((change) => !this.#seen.has(documentKey(change)))
    const newPaths = new Set([...proposed.changes.values()].flatMap((change) => findNewPaths(change, this.#live)))
    for (const change of changes) {
      this.#seen.add(documentKey(change))
      await this.#removeObsolete(change, proposed)
      const moves = findPageMoves(change, this.#live, findTarget(change))
      const vacated = moves.filter((move) => !newPaths.has(move[sourceLocale]?.from ?? ''))
      if (vacated.length > 0) this.#created.set(documentKey(change), await this.#addRedirects(vacated, proposed))
    }
  }

  /** Undoes what was done for a document that can't go live. */
  async undo(change: Change, proposed: ProposedSite): Promise<void> {
    const key = documentKey(change)
    for (const created of this.#created.get(key) ?? []) {
      await this.#delete(created)
      dropChangeOf(created, proposed)
    }
    for (const redirect of this.#obsolete.get(key) ?? []) dropChangeOf(redirect, proposed)
    this.#created.delete(key)
    this.#obsolete.delete(key)
  }

  /** Deletes obsolete redirects from the database, once the release is live. */
  async deleteObsolete(): Promise<void> {
    for (const redirect of [...this.#obsolete.values()].flat()) await this.#delete(redirect)
  }

  async #removeObsolete(change: Change, proposed: ProposedSite): Promise<void> {
    const newPaths = findNewPaths(change, this.#live)
    if (newPaths.length === 0) return
    const redirects = (await this.#findRedirectsFrom(newPaths)).filter(({ _status }) => _status === 'published')
    for (const { id, from } of redirects) {
      const note = `Deleted: a page is live at ${from} again`
      proposed.put({ type: 'redirect', id, title: from, renditions: new Map(), notes: [note] })
    }
    this.#obsolete.set(documentKey(change), redirects.map(redirectKey))
  }

  async #addRedirects(moves: PageMove[], proposed: ProposedSite): Promise<DocumentKey[]> {
    const known = await this.#findRedirectsFrom(moves.flatMap((move) => move[sourceLocale]?.from ?? []))
    const created: DocumentKey[] = []
    for (const move of moves) {
      const existing = known.find(({ from }) => from === move[sourceLocale]?.from)
      // An editor's own redirect stays. A draft keeps the address for its editor, who may publish it.
      if (existing?._status === 'draft') continue
      const redirect = existing ? redirectKey(existing) : await this.#create(move)
      if (!existing) created.push(redirect)
      const { changes } = await loadChanges(this.#payload, [redirect], new OpenWithdrawals())
      for (const loaded of changes.values()) proposed.put(loaded)
    }
    return created
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

  /** Finds the redirects from some paths, drafts included. */
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

const redirectKey = ({ id }: Redirect): DocumentKey => ({ type: 'redirect', id })

function dropChangeOf(key: DocumentKey, proposed: ProposedSite): void {
  const change = proposed.changes.get(documentKey(key))
  if (change) proposed.dropChange(change)
}
