import type { WrittenType } from '@carepath/schema'
import type { CollectionSlug, FlattenedField, GlobalSlug, Payload } from 'payload'
import { collectionSlugs, siteSettingsSlug } from '../../model/collection-names.ts'

/** Payload's collection or global that keeps the documents of a type. */
export type Entity = { collection: CollectionSlug } | { global: GlobalSlug }

export function entityFor(type: WrittenType): Entity {
  return type === 'site-settings' ? { global: siteSettingsSlug } : { collection: collectionSlugs[type] }
}

/** The fields of a type's form. */
export function formFields(payload: Payload, type: WrittenType): FlattenedField[] {
  const entity = entityFor(type)
  if ('collection' in entity) return payload.collections[entity.collection].config.flattenedFields
  const config = payload.globals.config.find(({ slug }: { slug: string }) => slug === entity.global)
  if (!config) throw new Error(`There is no global ${entity.global}.`)
  return config.flattenedFields
}
