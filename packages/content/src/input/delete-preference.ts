import type { PayloadHandler } from 'payload'
import { ClientFault } from './client-fault.ts'

/**
 * Deletes a preference of whoever asks. Payload's own handler looks it up and deletes it in one query, which fails on
 * SQLite: “no such column: users_id”.
 */
export const deletePreference: PayloadHandler = async (req) => {
  const { user, payload, routeParams } = req
  if (!user) throw new ClientFault('Sign in first.', 401)
  const { docs } = await payload.find({
    collection: 'payload-preferences',
    where: {
      and: [
        { key: { equals: String(routeParams?.key) } },
        { 'user.value': { equals: user.id } },
        { 'user.relationTo': { equals: user.collection } },
      ],
    },
    depth: 0,
    limit: 1,
    overrideAccess: true,
  })
  const [preference] = docs
  if (!preference) throw new ClientFault('There is no such preference.', 404)
  await payload.delete({ collection: 'payload-preferences', id: preference.id, overrideAccess: true })
  return Response.json({ message: 'Deleted.' })
}
