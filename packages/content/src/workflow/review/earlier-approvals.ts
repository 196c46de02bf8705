import type { PayloadRequest } from 'payload'
import type { ApprovalScope } from '../../model/approval-scope.ts'
import { onlyTransaction } from '../../candidate/stored/form.ts'
import type { ClinicalWords } from '../../model/clinical-key.ts'

/** An approval of an earlier or of the present version. */
export interface EarlierApproval {
  id: string
  approver: string
  licence: string
  at: string
  scope: ApprovalScope
  note: string | null
}

/** Loads the approvals of a document in one language, newest first. */
export async function loadEarlierApprovals(
  req: PayloadRequest,
  { type, id, locale }: ClinicalWords,
): Promise<EarlierApproval[]> {
  const { docs } = await req.payload.find({
    collection: 'approvals',
    where: {
      and: [{ documentType: { equals: type } }, { documentId: { equals: id } }, { locale: { equals: locale } }],
    },
    sort: '-at',
    limit: 50,
    depth: 0,
    select: { approver: true, licence: true, at: true, scope: true, note: true },
    overrideAccess: true,
    req: onlyTransaction(req),
  })
  return docs.map(({ note, ...approval }) => ({ ...approval, note: note ?? null }))
}
