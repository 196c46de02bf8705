import type { WrittenType } from '@carepath/schema'
import type { FlattenedField, Payload } from 'payload'
import { collectionSlugs, siteSettingsSlug } from '../model/collection-names.ts'
import type { Home } from './live-row.ts'

/** Where the documents of a type are kept. */
export function homeOf(type: WrittenType): Home {
  return type === 'site-settings' ? { global: siteSettingsSlug } : { collection: collectionSlugs[type] }
}

/** The fields of a form. */
export function fieldsOf(payload: Payload, home: Home): FlattenedField[] {
  if ('collection' in home) return payload.collections[home.collection].config.flattenedFields
  const config = payload.globals.config.find(({ slug }: { slug: string }) => slug === home.global)
  if (!config) throw new Error(`There is no global ${home.global}.`)
  return config.flattenedFields
}

/** The fields of a type's form. */
export function fieldsOfType(payload: Payload, type: WrittenType): FlattenedField[] {
  return fieldsOf(payload, homeOf(type))
}
