import type { WrittenType } from '@carepath/schema'
import type { CollectionConfig, GlobalConfig } from 'payload'
import { publishedTypes } from '../../types/published-types.ts'
import { publishedCollection } from './published-collection.ts'
import { publishedGlobal } from './published-global.ts'

const { 'site-settings': siteSettings, ...collections } = publishedTypes

/** Payload's collections of published documents, in the order of the admin's menu. */
export const publishedCollections: CollectionConfig[] = Object.values(collections).map(publishedCollection)

/** The one global among the published types. */
export const publishedGlobals: GlobalConfig[] = [publishedGlobal(siteSettings)]

/** Payload's configuration of a published type. */
export function publishedConfig(type: WrittenType): CollectionConfig | GlobalConfig {
  const { slug } = publishedTypes[type]
  const config = [...publishedCollections, ...publishedGlobals].find((candidate) => candidate.slug === slug)
  if (!config) throw new Error(`The type ${type} has no collection and no global.`)
  return config
}
