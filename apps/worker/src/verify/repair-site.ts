import { parseDocumentKey } from '@carepath/schema'
import type { SiteCheck } from '@carepath/content/outbox/verification.ts'
import type { Leader } from '../release/leader.ts'
import { recordRelease } from '../release/release-record.ts'
import { toOutcome } from '../release/to-outcome.ts'
import { differenceCount } from './check-site.ts'

/** How many differences the record of a repair names. */
const maxNotes = 200

/** Publishes the documents that differ: maybe nothing else needs a repair. */
export async function repairDocuments({ releaser }: Leader, { documents }: SiteCheck): Promise<void> {
  if (documents.length === 0) return
  await releaser.release({ keys: documents.map(({ document }) => parseDocumentKey(document)) })
}

/** Repairs files by rendering the whole site anew beside the live one. */
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
    notes: notes.slice(0, maxNotes),
    outcome: { ...outcome, error: report.error },
  })
  if (report.error) throw report.error
}
