import { CarepathError } from '@carepath/schema'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { namesInText } from '../../candidate/names-in-text.ts'
import { onlyTransaction } from '../../candidate/stored/form.ts'
import { loadOpenWithdrawals } from '../../candidate/stored/open-withdrawals.ts'
import { recordEvidence } from '../../evidence/record-evidence.ts'
import { say } from '../../evidence/say.ts'
import type { EvidenceAction } from '../../model/evidence-action.ts'
import type { ClinicalKey } from '../../model/clinical-key.ts'
import { instantAfter } from '../../model/instant-after.ts'
import type { Withdrawal } from '../../model/payload-types.ts'
import type { WithdrawalKind } from '../../model/withdrawal-kind.ts'
import { runWorkerTask } from '../../outbox/ask-worker.ts'
import { queueChange } from '../../outbox/queue-change.ts'
import type { WithdrawalOutcome } from '../../outbox/withdrawal-outcome.ts'
import type { SignedInRequest } from '../request/endpoint.ts'
import type { DocumentRow } from './document-row.ts'

/** What a withdrawal has changed on the live site. */
export interface WithdrawalResult extends WithdrawalOutcome {
  /** Milliseconds from the request until nobody could read or find the documents any more. */
  ms: number
  /** Why the withdrawal is not done yet. It is on record, and the worker does it as soon as it can. */
  pending?: string
}

/** Why documents are withdrawn. A cascade is never decided: it follows from another withdrawal. */
interface WithdrawalDecision {
  kind: Exclude<WithdrawalKind, 'cascade'>
  reason: string
}

/** What the evidence log says of each kind. */
const evidence = {
  recall: { action: 'recalled', sentence: '“{title}” was withdrawn.' },
  legalHold: { action: 'held', sentence: '“{title}” was put on legal hold.' },
} as const satisfies Record<WithdrawalDecision['kind'], { action: EvidenceAction; sentence: string }>

/**
 * Withdraws documents from the live site at once. Each withdrawal is on record before the worker is asked, so that neither
 * a crash nor an absent worker loses it.
 */
export async function withdraw(
  req: SignedInRequest,
  documents: DocumentRow[],
  decision: WithdrawalDecision,
): Promise<WithdrawalResult> {
  const startedAt = performance.now()
  const ids = documents.map(({ id }) => id)
  const open = await loadOpenWithdrawals(req.payload, { ids, req: onlyTransaction(req) })
  const rows: string[] = []
  // A worker that looks at the outbox meanwhile waits for the rest of a bulk change: one release is done sooner than two.
  const isBulk = documents.length > 1
  for (const document of documents) {
    const entries = open.entriesFor(document)
    if (!entries.some(({ kind }) => kind === decision.kind)) await recordWithdrawal(req, document, entries, decision)
    const { type: documentType, id: documentId, title } = document
    const change = { event: 'withdraw', documentType, documentId, title, isUrgent: true, isBulk } as const
    // The task below asks for all rows together.
    rows.push(await queueChange(req, change, { wakes: false }))
  }
  return { ...(await publishUrgently(req.payload, rows)), ms: Math.round(performance.now() - startedAt) }
}

/** Has the worker publish urgent outbox rows, given by their ids, before everything else. */
export async function publishUrgently(payload: Payload, rows: string[]): Promise<WithdrawalResult> {
  const startedAt = performance.now()
  const outcome = await runWorkerTask(payload, 'withdraw', { rows }).catch(async (error: unknown) => {
    if (!(error instanceof CarepathError)) throw error
    const pending = `${error.message}. ${error.next}`
    const inWords = await namesInText(await createLocalReq({}, payload), [pending])
    return { withdrawn: [], changed: [], cascaded: [], pending: inWords(pending) }
  })
  return { ms: Math.round(performance.now() - startedAt), ...outcome }
}

/** Records why a document is withdrawn, and the address that its notice will have. */
async function recordWithdrawal(
  req: SignedInRequest,
  { type, id, title, slug, isPublished }: DocumentRow,
  entries: readonly Withdrawal[],
  { kind, reason }: WithdrawalDecision,
): Promise<void> {
  // Every approval from before it is void, whatever the clock says.
  const at = instantAfter(await findLastApproval(req, { type, id }))
  // A document that is withdrawn already keeps its notice where it is.
  const noticeSlug = entries.find((entry) => entry.slug)?.slug ?? (isPublished ? slug : undefined) ?? null
  await req.payload.create({
    collection: 'withdrawals',
    data: {
      ...{ title, kind, documentType: type, documentId: id, slug: noticeSlug },
      ...{ reason, at, byId: req.user.id, by: req.user.name },
    },
    depth: 0,
    overrideAccess: true,
    req: onlyTransaction(req),
  })
  const { action, sentence } = evidence[kind]
  const summary = say(sentence, { title })
  await recordEvidence(req, { action, summary, document: { type, id }, details: { reason }, at })
}

/** When a document was last approved, in whichever language; undefined where it never was. */
async function findLastApproval(req: PayloadRequest, { type, id }: ClinicalKey): Promise<string | undefined> {
  const { docs } = await req.payload.find({
    collection: 'approvals',
    where: { and: [{ documentType: { equals: type } }, { documentId: { equals: id } }] },
    sort: '-at',
    limit: 1,
    pagination: false,
    depth: 0,
    select: { at: true },
    overrideAccess: true,
    req: onlyTransaction(req),
  })
  return docs[0]?.at
}
