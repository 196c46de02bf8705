import { ValidationError, type CollectionBeforeChangeHook, type PayloadRequest, type Where } from 'payload'
import { onlyTransaction } from '../../candidate/stored/form.ts'
import type { User } from '../../model/payload-types.ts'

/**
 * Refuses an account the profile under which somebody else signs: pages would name a clinician who has signed nothing. A profile
 * is free once no account has it, and no account that has signed under it is left.
 */
export const keepProfile: CollectionBeforeChangeHook<User> = async ({ data, originalDoc, req }) => {
  const person = toId(data.person)
  if (!req.user || person === undefined || person === toId(originalDoc?.person)) return data
  const owner = await findOwner(req, person, originalDoc?.id)
  if (!owner) return data
  const message = `${owner.name} signs under this profile. Each person who signs needs a profile of their own.`
  throw new ValidationError({ collection: 'users', errors: [{ path: 'person', message }], req }, req.t)
}

/** Another account that has the profile, or has signed under it. */
async function findOwner(req: PayloadRequest, person: string, own = ''): Promise<{ name: string } | undefined> {
  const shared = { depth: 0, pagination: false, overrideAccess: true, req: onlyTransaction(req) } as const
  const { docs: approvals } = await req.payload.find({
    ...{ collection: 'approvals', where: { person: { equals: person } }, select: { approverId: true }, ...shared },
  })
  const signers = [...new Set(approvals.map(({ approverId }) => approverId))]
  const isOwner: Where[] = [{ person: { equals: person } }, ...(signers.length > 0 ? [{ id: { in: signers } }] : [])]
  const where: Where = { and: [{ id: { not_equals: own } }, { or: isOwner }] }
  const { docs } = await req.payload.find({ collection: 'users', where, limit: 1, ...shared })
  return docs[0]
}

function toId(person: User['person'] | undefined): string | undefined {
  return typeof person === 'object' ? (person?.id ?? undefined) : person
}
