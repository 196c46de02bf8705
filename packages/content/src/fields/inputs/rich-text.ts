import type { RichTextField } from 'payload'
import type { WordsOptions } from '../validation/field-options.ts'

/** Formatted text. The editor is set for all such fields in Payload's configuration. */
export function richText({ name, label, description, required = true, localized = true }: WordsOptions): RichTextField {
  return { name, type: 'richText', label, localized, required, admin: { description } }
}
