import type { CollectionConfig } from 'payload'
import { collectionSlugs, mediaSlug } from '../model/collection-names.ts'

/** Collections whose documents people look for by words. */
const searched: readonly string[] = [...Object.values(collectionSlugs), mediaSlug, 'users']

export const isSearched = (slug: string): boolean => searched.includes(slug)

/**
 * The fields that a list and a picker look in: those that name a document. Of an account only the name: who may not read the
 * other fields must not find by them either.
 */
export function namingFields({ slug, admin }: Pick<CollectionConfig, 'slug' | 'admin'>): string[] {
  if (slug === 'users') return ['name']
  const { useAsTitle, listSearchableFields = [] } = admin ?? {}
  return [...new Set([...(useAsTitle ? [useAsTitle] : []), ...listSearchableFields, 'slug'])]
}
