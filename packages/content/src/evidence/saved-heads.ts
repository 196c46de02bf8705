import type { Payload } from 'payload'
import type { ChainHead } from './evidence-row.ts'

const collection = 'evidence-heads'

interface HeadRow extends Partial<ChainHead> {
  id: string
}

/** The heads that are noted in the database, beside the log: one, unless two processes noted the first one at once. */
export async function loadSavedHeads(payload: Payload): Promise<ChainHead[]> {
  return (await loadRows(payload)).flatMap(({ sequence, hash }) => (sequence && hash ? [{ sequence, hash }] : []))
}

/** Notes a head beside the log in place of an older one. */
export async function saveHead(payload: Payload, { sequence, hash }: ChainHead): Promise<void> {
  const data = { sequence, hash }
  const rows = await loadRows(payload)
  if (rows.length === 0) {
    await payload.db.create({ collection, data, returning: false })
    return
  }
  // Another process may have noted a newer one meanwhile, which stays.
  for (const { id } of rows) {
    const where = { and: [{ id: { equals: id } }, { sequence: { less_than: sequence } }] }
    await payload.db.updateMany({ collection, where, data, returning: false })
  }
}

async function loadRows(payload: Payload): Promise<HeadRow[]> {
  const { docs } = await payload.db.find<HeadRow>({ collection, where: {}, limit: 0, pagination: false })
  return docs
}
