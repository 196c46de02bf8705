import type { PayloadRequest } from 'payload'

/** The name of whoever saved, by the id of the account; without one the system itself did. */
export async function loadSaverName(req: PayloadRequest, id: string | null): Promise<string> {
  if (id === null) return 'Carepath'
  const user = await req.payload.db.findOne<{ id: string; name?: string }>({
    collection: 'users',
    where: { id: { equals: id } },
    select: { name: true },
    req,
  })
  return user?.name ?? 'Somebody whose account was deleted'
}
