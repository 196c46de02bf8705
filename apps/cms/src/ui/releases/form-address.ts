import { DocumentKeySchema, type DocumentType } from '@carepath/schema'
import { collectionSlugs, siteSettingsSlug } from '@carepath/content/model/collection-names.ts'

/** Where the admin opens a document, given as `type/id`; undefined for a document without a form. */
export function formAddress(document: string | null | undefined, adminRoute: string): string | undefined {
  const key = DocumentKeySchema.safeParse(document).data
  if (!key) return undefined
  if (key.type === 'site-settings') return `${adminRoute}/globals/${siteSettingsSlug}`
  const slug = (collectionSlugs as Partial<Record<DocumentType, string>>)[key.type]
  return slug && `${adminRoute}/collections/${slug}/${key.id}`
}
