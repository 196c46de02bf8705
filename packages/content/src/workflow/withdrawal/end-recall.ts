import type { DocumentKey } from '@carepath/schema'
import type { PayloadRequest } from 'payload'
import { onlyTransaction } from '../../candidate/stored/form.ts'

/** Ends the recall of a document that is published again: its approval must be from after the recall. */
export async function endRecall(req: PayloadRequest, { type, id }: DocumentKey): Promise<void> {
  await req.payload.update({
    collection: 'withdrawals',
    where: {
      and: [
        { kind: { equals: 'recall' } },
        { documentType: { equals: type } },
        { documentId: { equals: id } },
        { endedAt: { exists: false } },
      ],
    },
    data: { endedAt: new Date().toISOString(), endedBy: req.user?.name ?? 'Carepath' },
    depth: 0,
    overrideAccess: true,
    req: onlyTransaction(req),
  })
}
