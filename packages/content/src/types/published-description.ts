import type { Field } from 'payload'
import type { CollectionDocumentType } from '../model/collection-names.ts'

/** What a published collection says about itself; everything else is the same for all. */
export interface PublishedCollection {
  /** Type of the documents it publishes. */
  type: CollectionDocumentType
  slug: string
  labels: { singular: string; plural: string }
  /** Field that names a document in lists, in the outbox and in errors. */
  titleField: string
  fields: Field[]
  /** One sentence above the list: what belongs here. */
  description?: string
  /** Columns of the list, beside the title. */
  columns?: string[]
  /** Fields whose values no two documents may share; a `slug` sees to itself. */
  uniqueFields?: string[]
  /** Fields that the list's search box looks in; by default the title. */
  searchFields?: string[]
  /** Heading in the admin's menu. */
  group: string
}

/** What a published global says about itself. */
export interface PublishedGlobal {
  /** Type of the one document it publishes. */
  type: 'site-settings'
  slug: string
  label: string
  fields: Field[]
  /** One sentence above the form. */
  description?: string
}
