import type { GroupField } from 'payload'
import { isEmptyRichText } from '../../mapping/rich-text/empty-rich-text.ts'
import type { FieldOptions } from '../validation/field-options.ts'
import { grounds } from './grounds.ts'
import { richText } from '../inputs/rich-text.ts'

/** Formatted text together with what it rests on. */
export function factualBlock({ name, label, description, required = true }: FieldOptions): GroupField {
  return {
    name,
    type: 'group',
    label,
    admin: { description },
    fields: [
      richText({
        name: 'body',
        label: 'Text',
        description: 'Short sentences in plain words. Link to side effects and glossary words where they help.',
        required,
      }),
      ...grounds(required ? undefined : (siblings) => !isEmptyRichText(siblings.body)),
    ],
  }
}
