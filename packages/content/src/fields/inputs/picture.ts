import type { UploadField } from 'payload'
import { mediaSlug } from '../../model/collection-names.ts'
import type { FieldOptions } from '../validation/field-options.ts'

/** An uploaded picture. */
export function picture({ name, label, description, required = true }: FieldOptions): UploadField {
  return { name, type: 'upload', relationTo: mediaSlug, label, required, admin: { description } }
}
