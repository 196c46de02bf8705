import type { Locale } from '@carepath/schema'
import type { Payload, PayloadRequest } from 'payload'

/** Loads the names of interventions, by id; one that is gone has none. */
export async function loadInterventionNames(
  payload: Payload,
  ids: readonly string[],
  { locale, req = {} }: { locale: Locale; req?: Partial<PayloadRequest> },
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: 'interventions',
    where: { id: { in: [...new Set(ids)] } },
    locale,
    depth: 0,
    pagination: false,
    select: { name: true },
    overrideAccess: true,
    req,
  })
  return new Map(docs.map(({ id, name }) => [id, name]))
}
