import type { RelationshipField } from 'payload'
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
