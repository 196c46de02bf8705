import type { DocumentKey } from '@carepath/schema'
import type { PayloadRequest } from 'payload'
import { onlyTransaction } from '../../candidate/form.ts'

/** A document that was recalled is published again: only an approval from after the recall has let it through. */
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
