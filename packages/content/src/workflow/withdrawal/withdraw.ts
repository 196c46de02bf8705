import { CarepathError } from '@carepath/schema'
import type { PayloadRequest } from 'payload'
import type { EvidenceAction } from '../../model/evidence-action.ts'
import type { WithdrawalKind } from '../../model/withdrawal-kind.ts'
import { recordEvidence } from '../../evidence/record-evidence.ts'
import { runWorkerTask } from '../../outbox/ask-worker.ts'
import { queueChange } from '../../outbox/queue-change.ts'
import type { WithdrawalOutcome } from '../../outbox/withdrawal-outcome.ts'
import type { User } from '../../model/payload-types.ts'
import { onlyTransaction } from '../../candidate/form.ts'
import type { DocumentRow } from './document-row.ts'
import { loadOpenWithdrawals } from '../../candidate/open-withdrawals.ts'

/** What became of taking documents off the site. */
export interface WithdrawalResult extends WithdrawalOutcome {
  /** Milliseconds from the request until nobody could read them any more, nor find them. */
  ms: number
  /** Why it isn't done yet; it is on record, and the worker does it as soon as it can. */
  pending?: string
}

/** Why documents are taken off the site, and by whom. */
interface WithdrawalDecision {
  kind: Exclude<WithdrawalKind, 'cascade'>
  action: EvidenceAction
  reason: string
  by: User
}

/** On record first, so that neither a crash nor an absent worker can forget it; then at once off the site. */
export async function withdraw(
  req: PayloadRequest,
  documents: DocumentRow[],
  decision: WithdrawalDecision,
): Promise<WithdrawalResult> {
  const begun = performance.now()
  const open = await loadOpenWithdrawals(req.payload, { ids: documents.map(({ id }) => id), req: onlyTransaction(req) })
  const rows: string[] = []
  // A worker that happens to look meanwhile waits for the rest: one release is done sooner than two.
  const isBulk = documents.length > 1
  for (const document of documents) {
    const entries = open.entriesFor(document)
    if (!entries.some(({ kind }) => kind === decision.kind))
      await recordWithdrawal(req, { ...findNoticeSlug(document, entries), ...document }, decision)
    const { type: documentType, id: documentId, title } = document
    const change = { event: 'withdraw', documentType, documentId, title, isUrgent: true, isBulk } as const
    // Asked for below, all together.
    rows.push(await queueChange(req, change, { wakes: false }))
  }
  const answer = await runWorkerTask(req.payload, 'withdraw', { rows }).catch((error: unknown) => {
    if (error instanceof CarepathError) return error
    throw error
  })
  const ms = Math.round(performance.now() - begun)
  if (!(answer instanceof CarepathError)) return { ms, ...answer }
  return { ms, withdrawn: [], changed: [], cascaded: [], pending: `${answer.message}. ${answer.next}` }
}

/** The address its pages had: what was taken off before, and has not been back, keeps its notice. */
function findNoticeSlug({ slug, isPublished }: DocumentRow, entries: readonly { slug?: string | null }[]) {
  const known = entries.find((entry) => entry.slug)?.slug
  const own = isPublished ? slug : undefined
  return { noticeSlug: known ?? own ?? null }
}

async function recordWithdrawal(
  req: PayloadRequest,
  { type, id, title, noticeSlug }: DocumentRow & { noticeSlug: string | null },
  { kind, action, reason, by }: WithdrawalDecision,
): Promise<void> {
  const at = new Date().toISOString()
  await req.payload.create({
    collection: 'withdrawals',
    data: { title, kind, documentType: type, documentId: id, slug: noticeSlug, reason, at, byId: by.id, by: by.name },
    depth: 0,
    overrideAccess: true,
    req: onlyTransaction(req),
  })
  const summary = kind === 'recall' ? `“${title}” was withdrawn.` : `“${title}” was put on legal hold.`
  await recordEvidence(req, { action, summary, document: { type, id }, details: { reason }, at })
}
