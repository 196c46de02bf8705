import { z } from 'zod'
import { collectionSlugs, siteSettingsSlug } from '@carepath/content/model/collection-names.ts'

/** A document in a release record. */
const ToldChangeSchema = z.looseObject({
  /** As `type/id`. */
  document: z.string(),
  title: z.string(),
  event: z.string(),
  locales: z.array(z.string()),
})
export type ToldChange = z.infer<typeof ToldChangeSchema>

export function toldChanges(changes: unknown): ToldChange[] {
  return z.array(ToldChangeSchema).safeParse(changes).data ?? []
}

/** Where the admin opens a document, given as `type/id`; undefined for what has no form. */
export function formOf(document: string | null | undefined, adminRoute: string): string | undefined {
  const [type = '', id = ''] = document?.split('/', 2) ?? []
  if (type === 'site-settings') return `${adminRoute}/globals/${siteSettingsSlug}`
  const slug = (collectionSlugs as Partial<Record<string, string>>)[type]
  return slug && id ? `${adminRoute}/collections/${slug}/${id}` : undefined
}
