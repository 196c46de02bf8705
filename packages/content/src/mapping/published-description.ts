import type { Field } from 'payload'
import type { Mapping } from './mapping-context.ts'
import type { CollectionDocumentType } from '../model/collection-names.ts'

/** What sets a published collection apart from the others. */
export interface PublishedCollection {
  /** Type of the documents it publishes. */
  type: CollectionDocumentType
  slug: string
  labels: { singular: string; plural: string }
  /** Field that names a document in lists, in the outbox and in errors. */
  titleField: string
  toPublished: Mapping
  fields: Field[]
  /** One sentence above the list. */
  description?: string
  /** Columns of the list, beside the title. */
  columns?: string[]
  /** Fields whose values no two documents may share. */
  uniqueFields?: string[]
  /** Fields that the list's search box looks in; by default the title. */
  searchFields?: string[]
  /** Heading in the admin's menu. */
  group: string
}

/** What sets a published global apart. */
export interface PublishedGlobal {
  /** Type of the one document it publishes. */
  type: 'site-settings'
  slug: string
  label: string
  toPublished: Mapping
  fields: Field[]
  /** One sentence above the form. */
  description?: string
}
