import { clinicalTypes, type WrittenType } from '@carepath/schema'
import type { CollectionAfterChangeHook, Payload } from 'payload'
import { collectionSlugs } from '../../src/model/collection-names.ts'

/**
 * Records every document that a test writes as if it had come with the sample content, so that it may be live unsigned while
 * its reviewer is a stand-in: for tests that are not about the review.
 */
export async function recordSamples(payload: Payload): Promise<void> {
  for (const documentType of clinicalTypes)
    // A document that is published as it is created is checked before it has an id.
    await payload.create({
      collection: 'samples',
      data: { documentType, documentId: 'new', isStandIn: false, at: new Date().toISOString() },
    })
  for (const type of [...clinicalTypes, 'person'] as const) {
    const { hooks } = payload.collections[collectionSlugs[type]].config
    hooks.afterChange = [recordAs(type), ...hooks.afterChange]
  }
}

function recordAs(documentType: WrittenType): CollectionAfterChangeHook {
  return async ({ doc, operation, req }) => {
    const { id, isPlaceholder } = doc as { id: string; isPlaceholder?: boolean }
    if (operation !== 'create' && !isPlaceholder) return
    await req.payload.create({
      collection: 'samples',
      data: { documentType, documentId: id, isStandIn: isPlaceholder === true, at: new Date().toISOString() },
      depth: 0,
      req,
    })
  }
}
