import type { CollectionConfig } from 'payload'
import { collectionSlugs, mediaSlug } from '../model/collection-names.ts'

/** Collections whose documents people look for by words. */
const searched: readonly string[] = [...Object.values(collectionSlugs), mediaSlug, 'users']

export const isSearched = (slug: string): boolean => searched.includes(slug)

/** The fields that a list and a picker look in: those that name a document. */
export function namingFields({ admin }: Pick<CollectionConfig, 'admin'>): string[] {
  const { useAsTitle, listSearchableFields = [] } = admin ?? {}
  return [...new Set([...(useAsTitle ? [useAsTitle] : []), ...listSearchableFields, 'slug'])]
}
