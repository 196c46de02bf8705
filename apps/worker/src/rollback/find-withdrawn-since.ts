import { type DocumentKey, documentKey } from '@carepath/schema'
import type { Payload, Where } from 'payload'

/**
 * Finds the documents, as `type/id`, that were withdrawn, or of which an approval was revoked, at any time since a release:
 * a roll-back to that release must not bring their former words back. A clock may have been set back since, so what comes
 * later in the evidence log counts as well. Cascades are left out: whether a document still depends on a withdrawn one is decided anew.
 */
export async function findWithdrawnSince(
  payload: Payload,
  keys: DocumentKey[],
  release: { number: number; startedAt: string },
): Promise<ReadonlySet<string>> {
  const ofThese = { documentId: { in: keys.map(({ id }) => id) } }
  const since = await afterRelease(payload, release)
  const shared = { depth: 0, pagination: false, overrideAccess: true }
  const revocations = await payload.find({
    collection: 'revocations',
    where: { and: [ofThese, since] },
    ...shared,
  })
  const withdrawals = await payload.find({
    collection: 'withdrawals',
    where: {
      and: [ofThese, { kind: { not_equals: 'cascade' } }, { or: [{ endedAt: { exists: false } }, since] }],
    },
    ...shared,
  })
  return new Set(
    [...withdrawals.docs, ...revocations.docs].map(({ documentType, documentId }) =>
      documentKey({ type: documentType, id: documentId }),
    ),
  )
}

async function afterRelease(
  payload: Payload,
  { number, startedAt }: { number: number; startedAt: string },
): Promise<Where> {
  const { docs } = await payload.find({
    collection: 'releases',
    where: { number: { equals: number } },
    select: { evidenceHead: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  const entries = docs.flatMap(({ evidenceHead }) => evidenceHead?.sequence ?? [])
  const later = entries.map((sequence) => ({ 'evidenceHead.sequence': { greater_than: sequence } }))
  return { or: [{ at: { greater_than_equal: startedAt } }, ...later] }
}
