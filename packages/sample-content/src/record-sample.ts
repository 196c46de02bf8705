import type { WrittenType } from '@carepath/schema'
import type { Payload } from 'payload'
import type { AnyEntry } from './sample-form.ts'

/** A document that was loaded. */
interface LoadedDocument {
  type: WrittenType
  id: string
  entry: AnyEntry
}

/**
 * Records that a document came with the sample content, before it is published: that is what lets it be live unsigned. This
 * is the only place that writes such a record.
 */
export async function recordSample(payload: Payload, { type, id, entry }: LoadedDocument): Promise<void> {
  const where = { and: [{ documentType: { equals: type } }, { documentId: { equals: id } }] }
  const { totalDocs } = await payload.count({ collection: 'samples', where, overrideAccess: true })
  if (totalDocs > 0) return
  const isStandIn = 'isPlaceholder' in entry.shared && entry.shared.isPlaceholder === true
  await payload.create({
    collection: 'samples',
    data: { documentType: type, documentId: id, isStandIn, at: new Date().toISOString() },
    depth: 0,
    overrideAccess: true,
  })
}

export async function hasRecordedSamples(payload: Payload): Promise<boolean> {
  const where = { documentType: { equals: 'site-settings' } }
  return (await payload.count({ collection: 'samples', where, overrideAccess: true })).totalDocs > 0
}
