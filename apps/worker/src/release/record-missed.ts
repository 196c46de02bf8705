import { type DocumentKey, documentKey, locales } from '@carepath/schema'
import { releaseTexts } from '@carepath/content/model/release/texts.ts'
import { rollBackLabel, type LiveRelease } from '@carepath/publisher'
import type { Payload } from 'payload'
import { loadPin } from '@carepath/content/workflow/releases/load-pin.ts'
import type { Change } from '../kernel/change.ts'
import type { Leader } from './leader.ts'
import { acknowledgeRows, loadQueuedRows } from '../kernel/outbox-rows.ts'
import { loadLastNumber, loadNewestRecords } from './recorded-releases.ts'
import { recordRelease } from './release-record.ts'
import { listUnrenderable, unrenderableNotes } from './unrenderable.ts'
import { unpinLabel } from './unpin-label.ts'
import { publishedTitle } from '../kernel/published-title.ts'

/**
 * Puts releases on record that have no record, and acknowledges rows whose release is on record: a crash, or a database that
 * could not be reached, came between a release and its record, or between the record and its outbox rows.
 */
export async function recordMissed(leader: Leader): Promise<void> {
  const { payload, publisher } = leader
  const missed = publisher.releasesAfter(await loadLastNumber(payload))
  for (const release of missed) {
    const isNewest = release === missed.at(-1)
    await recordMissedRelease(leader, release, isNewest ? unrenderableNotes(listUnrenderable(leader)) : [])
  }
  await acknowledgeRecorded(payload)
}

async function acknowledgeRecorded(payload: Payload): Promise<void> {
  const rows = await loadQueuedRows(payload)
  if (rows.length === 0) return
  for (const { id, status, requests } of await loadNewestRecords(payload)) {
    const asking = rows.filter((row) => requests.includes(row.id))
    await acknowledgeRows(payload, asking, { status: status === 'failed' ? 'failed' : 'published', release: id })
  }
}

async function recordMissedRelease(
  { payload, publisher, releaser }: Leader,
  { release, paths, documents }: LiveRelease,
  notes: string[],
) {
  const { id: number, label = releaseTexts.nothing, startedAt, endedAt: finishedAt } = release
  const { pin } = publisher
  const isRollBack = pin !== undefined && label === rollBackLabel(pin.release)
  await recordRelease(payload, {
    changes: documents.map((key) => toChange(key, releaser)),
    rows: [],
    label,
    notes,
    ...(isRollBack ? { who: pin.by } : {}),
    outcome: {
      status: 'live',
      number,
      startedAt,
      ...(finishedAt === undefined ? {} : { finishedAt }),
      paths,
      ...(isRollBack ? { kind: 'rollBack', pinnedTo: pin.release } : {}),
    },
  })
}

/** Puts the publisher's pin on record, where the admin reads it whether or not a worker runs. */
export async function recordPin({ payload, publisher: { pin } }: Leader): Promise<void> {
  const recorded = await loadPin(payload)
  if (recorded?.release === pin?.release) return
  const startedAt = pin?.since ?? new Date().toISOString()
  const kind = pin ? ({ kind: 'rollBack', pinnedTo: pin.release } as const) : ({ kind: 'unpin' } as const)
  const label = pin ? rollBackLabel(pin.release) : unpinLabel(recorded?.release)
  const outcome = { status: 'live' as const, startedAt, paths: [], ...kind }
  await recordRelease(payload, { changes: [], rows: [], label, who: pin?.by ?? 'Carepath', outcome })
}

function toChange({ type, id }: DocumentKey, { live }: Leader['releaser']): Change {
  const renditions = new Map(
    locales.flatMap((locale) => {
      const document = live.get(type, id, locale)
      return document ? [[locale, document] as const] : []
    }),
  )
  const [first] = renditions.values()
  return { type, id, title: first ? publishedTitle(first) : documentKey({ type, id }), renditions, notes: [] }
}
