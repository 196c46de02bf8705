import type { RelationshipField, Where } from 'payload'
import { relationship } from 'payload/shared'
import { collectionSlugs, type CollectionDocumentType } from '../../model/collection-names.ts'
import type { FieldOptions } from '../validation/field-options.ts'

/** A reference to one document of a type. */
export function reference(type: CollectionDocumentType, options: FieldOptions): RelationshipField {
  const { name, label, description, required = true } = options
  return {
    name,
    type: 'relationship',
    relationTo: collectionSlugs[type],
    label,
    required,
    admin: { description },
  }
}

/** References to several documents of a type, in the editors' order. */
export function references(
  type: CollectionDocumentType,
  { min = 0, max, ...options }: FieldOptions & { min?: number; max?: number },
): RelationshipField {
  const { name, label, description } = options
  return {
    name,
    type: 'relationship',
    relationTo: collectionSlugs[type],
    hasMany: true,
    label,
    required: min > 0,
    ...(min > 0 ? { minRows: min } : {}),
    ...(max === undefined ? {} : { maxRows: max }),
    admin: { description, isSortable: true },
  }
}

/** Offers no stand-ins of the sample content. Those that are chosen already stay: publishing says what is wrong with them. */
export function withoutStandIns(field: RelationshipField): RelationshipField {
  const { name } = field
  return {
    ...field,
    filterOptions: ({ siblingData }) => {
      const chosen: unknown = (siblingData as Record<string, unknown> | undefined)?.[name]
      const kept = (Array.isArray(chosen) ? chosen : [chosen]).filter((id) => typeof id === 'string')
      const isReal: Where = { isPlaceholder: { not_equals: true } }
      return kept.length > 0 ? { or: [isReal, { id: { in: kept } }] } : isReal
    },
    // Payload would ask the database about each field of a document that is published.
    validate: (value: unknown, options: object) =>
      relationship(value as never, { ...options, filterOptions: undefined } as never),
  }
}
