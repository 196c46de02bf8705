import { DocumentKeySchema, type DocumentType } from '@carepath/schema'
import { z } from 'zod'
import { collectionSlugs, siteSettingsSlug } from '@carepath/content/model/collection-names.ts'

/** How a release record lists a document. */
const ReleaseChangeSchema = z.looseObject({
  /** As `type/id`. */
  document: z.string(),
  title: z.string(),
  event: z.string(),
  locales: z.array(z.string()),
})
export type ReleaseChange = z.infer<typeof ReleaseChangeSchema>

/** The documents of a release record; none where the record can't be read. */
export function parseReleaseChanges(changes: unknown): ReleaseChange[] {
  return z.array(ReleaseChangeSchema).safeParse(changes).data ?? []
}

/** Where the admin opens a document, given as `type/id`; undefined for a document without a form. */
export function formAddress(document: string | null | undefined, adminRoute: string): string | undefined {
  const key = DocumentKeySchema.safeParse(document).data
  if (!key) return undefined
  if (key.type === 'site-settings') return `${adminRoute}/globals/${siteSettingsSlug}`
  const slug = (collectionSlugs as Partial<Record<DocumentType, string>>)[key.type]
  return slug && `${adminRoute}/collections/${slug}/${key.id}`
}
