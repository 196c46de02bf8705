import { CarepathError, documentKey, locales, parseDocumentKey } from '@carepath/schema'
import type { Payload } from 'payload'
import type { Outbox, Release } from '@carepath/content/model/payload-types.ts'
import { readReleaseColumns, type ReleaseColumns } from '@carepath/content/model/release/record.ts'
import type { WithdrawalOutcome } from '@carepath/content/outbox/withdrawal-outcome.ts'
import type { LiveDocuments } from '../kernel/live-documents.ts'
import type { Leader } from '../release/leader.ts'
import { pagePaths } from '../release/page-moves.ts'
import type { ReleaseResult } from '../release/release-result.ts'

const nothingReleased: ReleaseResult = { released: [], records: [], refused: [], pending: [] }

/** Publishes the outbox rows of a withdrawal, given by their ids, and waits until the site's search has lost its words, too. */
export async function withdraw(
  { payload, publisher, releaser }: Leader,
  { rows: ids }: { rows: string[] },
): Promise<WithdrawalOutcome> {
  const rows = await loadRows(payload, ids)
  const queued = rows.filter(({ status }) => status === 'queued')
  const result = queued.length > 0 ? await releaser.release({ rows: queued, isUrgent: true }) : nothingReleased
  await publisher.background.waitForSearch()
  // A pass may have published some of the rows before this task began: their records tell the rest.
  const earlier = rows.flatMap(({ release }) => (typeof release === 'object' && release ? [release] : []))
  const failure = findFailure(result) ?? earlier.find(({ status }) => status === 'failed')?.error
  if (failure) throw withdrawalFailed(failure)
  return toOutcome(rows, [...earlier.map(readReleaseColumns), ...result.records], releaser.live)
}

/** Loads outbox rows with the records of their releases. */
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

type Failure = NonNullable<Release['error']>

/** Rows that are still queued could not be published because of a refused change of another document. */
function findFailure({ refused, pending }: ReleaseResult): Failure | undefined {
  const own = refused.find(({ rows }) => rows.length > 0)?.error
  return own ?? (pending.length > 0 ? (refused[0]?.error ?? {}) : undefined)
}

function withdrawalFailed({ message, next }: Failure): CarepathError {
  return new CarepathError(
    'renderFailed',
    `The withdrawal could not be published: ${message ?? 'no reason is known'}`,
    {
      next: `${next ?? 'Look at the releases.'} The worker tries again by itself.`,
    },
  )
}

function toOutcome(rows: Outbox[], releases: ReleaseColumns[], live: LiveDocuments): WithdrawalOutcome {
  const own = releases.filter(({ requests }) => rows.some(({ id }) => requests.includes(id)))
  const withdrawn = rows.flatMap(({ documentType: type, documentId: id }) =>
    type === 'media' ? [] : findNoticePaths(live, documentKey({ type, id })),
  )
  const cascaded = own
    .flatMap(({ changes }) => changes)
    .filter(({ event }) => event === 'cascade')
    .map(({ document, title }) => ({ document, title, paths: findNoticePaths(live, document) }))
  const notices = new Set([...withdrawn, ...cascaded.flatMap(({ paths }) => paths)])
  const changed = new Set(own.flatMap(({ paths }) => paths).filter((path) => !notices.has(path)))
  return { withdrawn: [...new Set(withdrawn)].sort(), changed: [...changed].sort(), cascaded }
}

/** The paths of the live notices in place of a document's pages. */
function findNoticePaths(live: LiveDocuments, document: string): string[] {
  const { id } = parseDocumentKey(document)
  return locales.flatMap((locale) => pagePaths(live.get('withdrawal', id, locale)))
}
