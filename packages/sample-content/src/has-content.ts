import type { Payload } from 'payload'
import { publishedCollections } from '@carepath/content/records/published/registry.ts'

/** Whether the database has any document: then the sample content is not loaded. */
export async function hasContent(payload: Payload): Promise<boolean> {
  const slugs = publishedCollections.map(({ slug }) => slug as 'pages')
  const counts = await Promise.all(slugs.map((collection) => payload.count({ collection, overrideAccess: true })))
  return counts.some(({ totalDocs }) => totalDocs > 0)
}
