import type { Payload } from 'payload'

/**
 * Marks a proof as used. False where it was used before: the key is unique in the database, so that of two requests at the
 * same moment only one gets true.
 */
export async function useOnce(payload: Payload, key: string, until: number): Promise<boolean> {
  const collection = 'used-proofs'
  await payload.db.deleteMany({ collection, where: { until: { less_than: new Date().toISOString() } } })
  try {
    await payload.db.create({ collection, data: { key, until: new Date(until).toISOString() } })
    return true
  } catch (error) {
    const { totalDocs } = await payload.db.count({ collection, where: { key: { equals: key } } })
    if (totalDocs > 0) return false
    throw error
  }
}
