import type { Payload } from 'payload'
import { publishedCollections } from '@carepath/content/records/published/registry.ts'

/** True where anybody has written anything: then the sample content stays away. */
export async function hasContent(payload: Payload): Promise<boolean> {
  const slugs = publishedCollections.map(({ slug }) => slug as 'pages')
  const counts = await Promise.all(slugs.map((collection) => payload.count({ collection, overrideAccess: true })))
  return counts.some(({ totalDocs }) => totalDocs > 0)
}
