import type { RichTextField } from 'payload'
import type { WordsOptions } from '../validation/field-options.ts'

/** Formatted text, in the editor that the config sets for every such field. */
export function richText({ name, label, description, required = true, localized = true }: WordsOptions): RichTextField {
  return { name, type: 'richText', label, localized, required, admin: { description } }
}
