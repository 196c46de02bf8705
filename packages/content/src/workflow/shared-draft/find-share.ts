import type { Payload } from 'payload'
import { isActive } from '../../model/access/is-active.ts'
import type { ClinicalWords } from '../../model/clinical-key.ts'
import type { SharedDraft } from '../../model/payload-types.ts'
import { hashToken, isTokenFor } from './token.ts'

/** The document that a link is for. */
export function sharedWords({ documentType: type, documentId: id, locale }: SharedDraft): ClinicalWords {
  return { type, id, locale }
}

/**
 * The shared draft that a token opens. Undefined for every other token: one that was never given out, has ended or was
 * revoked, was signed with another secret or for another document, or whose maker works here no more.
 */
export async function findShare(payload: Payload, token: string): Promise<SharedDraft | undefined> {
  const { docs } = await payload.find({
    collection: 'shared-drafts',
    where: { tokenHash: { equals: hashToken(token) } },
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  const share = docs[0]
  if (!share) return undefined
  if (!isTokenFor(payload.secret, token, { ...sharedWords(share), until: share.until })) return undefined
  return (await isOpen(payload, share)) ? share : undefined
}

/** True while a link works: its time runs, nobody revoked it, and whoever made it may still read drafts. */
export async function isOpen(payload: Payload, { until, revokedAt, madeById }: SharedDraft): Promise<boolean> {
  if (revokedAt || Date.parse(until) <= Date.now()) return false
  const maker = await payload.findByID({
    collection: 'users',
    id: madeById,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
  })
  return isActive(maker)
}
