import type { PayloadRequest, Where } from 'payload'
import type { ClinicalWords } from '../../model/clinical-key.ts'
import type { Approval } from '../../model/payload-types.ts'
import { onlyTransaction } from '../stored/form.ts'

type Approved = Pick<Approval, 'id' | 'at' | 'hash'>

/**
 * Tells which approvals, newest first, were revoked, or were the last ones when the document was recalled. Either is of words:
 * it ends the earlier approvals of the same words, too.
 */
export async function loadEnded(
  req: PayloadRequest,
  { type, id, locale }: ClinicalWords,
  approvals: readonly Approved[],
): Promise<(approval: Approved) => boolean> {
  const document: Where[] = [{ documentType: { equals: type } }, { documentId: { equals: id } }]
  const shared = { pagination: false, depth: 0, overrideAccess: true, req: onlyTransaction(req) } as const
  const [revocations, recalls] = await Promise.all([
    req.payload.find({
      ...{ collection: 'revocations', where: { and: [...document, { locale: { equals: locale } }] } },
      ...{ select: { approval: true }, ...shared },
    }),
    req.payload.find({
      ...{ collection: 'withdrawals', where: { and: [...document, { kind: { equals: 'recall' } }] } },
      ...{ select: { at: true }, ...shared },
    }),
  ])
  const ended = [
    ...revocations.docs.map(({ approval }) => approvals.find((each) => each.id === approval)),
    ...recalls.docs.map(({ at }) => approvals.find((each) => each.at <= at)),
  ]
  return ({ hash, at }) => ended.some((each) => each?.hash === hash && each.at >= at)
}
