import { parseDocumentKey } from '@carepath/schema'
import { differenceCount, type SiteCheck } from './check-site.ts'
import type { Leader } from '../release/leader.ts'
import { toOutcome } from '../release/to-outcome.ts'
import { recordRelease } from '../release/release-record.ts'
import { requestsForKeys } from '../release/requests.ts'

/** Documents first, which may be all there is to mend; then the files, by rendering the whole site anew beside the live one. */
export async function repairDocuments({ releaser }: Leader, { documents }: SiteCheck): Promise<void> {
  if (documents.length === 0) return
  await releaser.release(requestsForKeys(documents.map(({ document }) => parseDocumentKey(document))))
}

export async function repairFiles({ payload, publisher }: Leader, check: SiteCheck): Promise<void> {
  if (differenceCount(check) === 0) return
  const report = await publisher.repair()
  const outcome = {
    ...toOutcome(report),
    kind: 'repair' as const,
    status: report.error ? ('failed' as const) : ('live' as const),
  }
  const notes = check.files.map(({ file, kind, document }) => `${file}: ${kind}${document ? ` (${document})` : ''}`)
  await recordRelease(payload, {
    changes: [],
    rows: [],
    label: `Repair of ${check.files.length} files`,
    notes: notes.slice(0, 200),
    outcome: { ...outcome, error: report.error },
  })
  if (report.error) throw report.error
}
