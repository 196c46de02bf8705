import { CarepathError, documentKey, locales, parseDocumentKey } from '@carepath/schema'
import type { Payload } from 'payload'
import { z } from 'zod'
import type { Outbox, Release } from '@carepath/content/model/payload-types.ts'
import type { Leader } from '../release/leader.ts'
import type { LiveDocuments } from '../kernel/live-documents.ts'
import { acknowledgeRows } from '../kernel/outbox-rows.ts'
import { pagePaths } from '../release/page-moves.ts'
import { publishRows } from '../release/publish-rows.ts'

/** A document that went because it can't do without another. */
export interface CascadedDocument {
  /** As `type/id`. */
  document: string
  title: string
  /** Public paths where a notice stands now. */
  paths: string[]
}

/** What became of a withdrawal. */
export interface WithdrawalOutcome {
  /** Public paths where a notice stands now. */
  withdrawn: string[]
  /** Other pages that were published again, without it. */
  changed: string[]
  cascaded: CascadedDocument[]
}

/** Takes what some queued changes ask for off the site, and waits until the reader's search has forgotten it, too. */
export async function withdraw(leader: Leader, { rows: ids }: { rows: string[] }): Promise<WithdrawalOutcome> {
  const { payload, publisher, releaser } = leader
  const queued = (await loadRows(payload, ids)).filter(({ status }) => status === 'queued')
  if (queued.length > 0) await publishRows(leader, { rows: queued, isUrgent: true })
  await publisher.background.searchSettled()
  const rows = await loadRows(payload, ids)
  const releases = rows.flatMap(({ release }) => (typeof release === 'object' && release ? [release] : []))
  const error = releases.find(({ status }) => status === 'failed')?.error
  if (error) throw toError(error)
  await acknowledgeRows(
    payload,
    rows.filter(({ status }) => status === 'queued'),
    { status: 'published' },
  )
  return toOutcome(rows, releases, releaser.live)
}

function toOutcome(rows: Outbox[], releases: Release[], live: LiveDocuments): WithdrawalOutcome {
  const own = releases.filter(({ requests }) => rows.some(({ id }) => IdsSchema.parse(requests).includes(id)))
  const withdrawn = rows.flatMap(({ documentType: type, documentId: id }) =>
    type === 'media' ? [] : findNoticePaths(live, documentKey({ type, id })),
  )
  const entries = own.flatMap(({ changes }) => ChangesSchema.parse(changes))
  const cascaded = entries
    .filter(({ event }) => event === 'cascade')
    .map(({ document, title }) => ({ document, title, paths: findNoticePaths(live, document) }))
  const known = new Set([...withdrawn, ...cascaded.flatMap(({ paths }) => paths)])
  const changed = new Set(own.flatMap(({ paths }) => IdsSchema.parse(paths)).filter((path) => !known.has(path)))
  return { withdrawn: [...new Set(withdrawn)].sort(), changed: [...changed].sort(), cascaded }
}

/** Where notices stand in place of a document's pages. */
function findNoticePaths(live: LiveDocuments, document: string): string[] {
  const { id } = parseDocumentKey(document)
  return locales.flatMap((locale) => pagePaths(live.get('withdrawal', id, locale)))
}

const IdsSchema = z.array(z.string()).catch([])
const ChangesSchema = z.array(z.looseObject({ document: z.string(), title: z.string(), event: z.string() })).catch([])

async function loadRows(payload: Payload, ids: string[]): Promise<Outbox[]> {
  const { docs } = await payload.find({
    collection: 'outbox',
    where: { id: { in: ids } },
    sort: 'sequence',
    pagination: false,
    depth: 1,
    overrideAccess: true,
  })
  return docs
}

function toError({ message, next }: NonNullable<Release['error']>): CarepathError {
  return new CarepathError('renderFailed', `It could not be taken off the site: ${message ?? 'no reason is known'}`, {
    next: `${next ?? 'Look at the releases.'} The worker tries again by itself.`,
  })
}
