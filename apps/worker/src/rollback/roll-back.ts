import type { ReleaseReport } from '@carepath/publisher'
import { documentKey } from '@carepath/schema'
import { loadPin } from '@carepath/content/workflow/releases/load-pin.ts'
import type { WorkerRequest, WorkerResponse } from '@carepath/content/outbox/worker-api.ts'
import { toDocumentChange } from '../kernel/change.ts'
import { describeOlderWords } from './describe-older-words.ts'
import { findWithdrawnSince } from './find-withdrawn-since.ts'
import type { Leader } from '../release/leader.ts'
import { toOutcome } from '../release/to-outcome.ts'
import { recordRelease, type ReleaseFacts } from '../release/release-record.ts'
import { reviseRollBack, type RevisedRollBack } from './revise-roll-back.ts'
import { loadResolution } from '../resolve/resolution.ts'
import { logEvent } from '@carepath/log/log-event.ts'

/** Makes an earlier release live again and pins the site to it. A roll-back is a release itself, on record like any other. */
export async function rollBack(
  leader: Leader,
  { number, by }: WorkerRequest<'rollBack'>,
): Promise<WorkerResponse<'rollBack'>> {
  const { payload, publisher, releaser } = leader
  const startedAt = publisher.releasesAfter(number - 1)[0]?.release.startedAt ?? new Date().toISOString()
  const { report, revised } = await tryRollBack(leader, { number, by, startedAt })
  const outcome = { ...toOutcome(report), kind: 'rollBack' as const, pinnedTo: number }
  const facts: Omit<ReleaseFacts, 'outcome'> = { ...revised, rows: [], label: report.label ?? '', who: by }
  if (report.error) {
    await recordRelease(payload, { ...facts, outcome: { ...outcome, status: 'failed', error: report.error } })
    throw report.error
  }
  releaser.applyChanges(revised.changes)
  const isPinnedThere = (await loadPin(payload))?.release === number
  if (report.status === 'unchanged' && isPinnedThere && revised.notes.length === 0) return {}
  await recordRelease(payload, { ...facts, outcome: { ...outcome, status: 'live' } })
  await markRolledBack(leader, number, report.id)
  return {}
}

/** A document whose former words can't be rendered by this build stays as it is, on record, so that it holds up no other. */
async function tryRollBack(
  { payload, publisher, releaser }: Leader,
  { number, by, startedAt }: WorkerRequest<'rollBack'> & { startedAt: string },
): Promise<{ report: ReleaseReport; revised: RevisedRollBack }> {
  const unrenderable = new Map<string, string>()
  for (;;) {
    let revised: RevisedRollBack = { changes: [], notes: [] }
    const report = await publisher.rollBack(number, {
      by,
      revise: async (changes) => {
        const wanted = changes.filter((change) => !unrenderable.has(documentKey(change)))
        revised = await reviseRollBack(wanted, {
          withdrawn: await findWithdrawnSince(payload, wanted, { number, startedAt }),
          resolution: await loadResolution(payload, releaser.live, releaser.publishedTranslations),
        })
        revised.notes.push(...unrenderable.values(), ...(await describeOlderWords(payload, revised.changes)))
        return revised.changes.map(toDocumentChange)
      },
    })
    const { error } = report
    const culprit = revised.changes.find((change) => documentKey(change) === error?.place.document)
    if (error?.code !== 'renderFailed' || !culprit || unrenderable.has(documentKey(culprit))) return { report, revised }
    unrenderable.set(documentKey(culprit), `${culprit.title}: not rolled back. ${error.message}.`)
    if (error.detail !== undefined)
      logEvent(payload.logger, 'warn', 'roll-back-remark', { err: error, words: error.detail })
  }
}

/** Marks the later releases as rolled back, and those up to the release as live. */
async function markRolledBack({ payload }: Leader, number: number, own = Number.MAX_SAFE_INTEGER): Promise<void> {
  const later = {
    and: [{ number: { greater_than: number } }, { number: { less_than: own } }, { status: { equals: 'live' } }],
  }
  const earlier = { and: [{ number: { less_than_equal: number } }, { status: { equals: 'rolledBack' } }] }
  await payload.db.updateMany({
    collection: 'releases',
    where: later,
    data: { status: 'rolledBack' },
    returning: false,
  })
  await payload.db.updateMany({ collection: 'releases', where: earlier, data: { status: 'live' }, returning: false })
}
