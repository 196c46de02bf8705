import { uploadFiles, type StoredMedia } from '@carepath/content/mapping/to-image.ts'
import { uploadSlugs } from '@carepath/content/model/collection-names.ts'
import type { Payload } from 'payload'

/** Names of all files that an entry of pictures or videos names. */
export async function findNamedUploads(payload: Payload): Promise<Set<string>> {
  const named = new Set<string>()
  for (const collection of uploadSlugs) {
    const { docs } = await payload.find({ collection, depth: 0, pagination: false, overrideAccess: true })
    for (const name of (docs as Partial<StoredMedia>[]).flatMap(uploadFiles)) named.add(name)
  }
  return named
}
