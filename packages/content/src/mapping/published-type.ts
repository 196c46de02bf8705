import type { WrittenType } from '@carepath/schema'
import type { CollectionConfig, GlobalConfig } from 'payload'
import type { Mapping } from './mapping-context.ts'

/** One published type: the form editors fill in, and how it becomes the document patients get. */
export interface PublishedType {
  /** Made by `publishedCollection`, or by `publishedGlobal` where there is one document only. */
  collection: CollectionConfig | GlobalConfig
  toPublished: Mapping
}

/** Every published type by its name. */
export type PublishedTypes = Partial<Record<WrittenType, PublishedType>>

/** True for the form of a type of which there is one document. A collection has a plural, a global has none. */
export function isGlobal(config: CollectionConfig | GlobalConfig): config is GlobalConfig {
  return !('labels' in config)
}

/** The collections among the published types, in the order of the admin's menu. */
export function publishedCollections(types: PublishedTypes): CollectionConfig[] {
  return Object.values(types).flatMap(({ collection }) => (isGlobal(collection) ? [] : [collection]))
}

/** The globals among the published types. */
export function publishedGlobals(types: PublishedTypes): GlobalConfig[] {
  return Object.values(types).flatMap(({ collection }) => (isGlobal(collection) ? [collection] : []))
}
