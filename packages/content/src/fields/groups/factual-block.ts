import type { GroupField } from 'payload'
import { isEmptyRichText } from '../../mapping/rich-text/empty-rich-text.ts'
import type { FieldOptions } from '../validation/field-options.ts'
import { withRule } from '../validation/with-rule.ts'
import { grounds } from './grounds.ts'
import { richText } from '../inputs/rich-text.ts'

interface BlockOptions extends FieldOptions {
  /** Where an optional block has to be filled in after all, and what to say then. */
  requiredWhere?: { isAsked: (form: Record<string, unknown>) => boolean; message: string }
}

/** Formatted text together with what it rests on. */
export function factualBlock({
  name,
  label,
  description,
  requiredWhere,
  required = requiredWhere === undefined,
}: BlockOptions): GroupField {
  const body = richText({
    name: 'body',
    label: 'Text',
    description: 'Short sentences in plain words. Link to side effects and glossary words where they help.',
    required,
  })
  return {
    name,
    type: 'group',
    label,
    admin: { description },
    fields: [
      requiredWhere
        ? withRule(body, (value, _, form) =>
            isEmptyRichText(value) && requiredWhere.isAsked(form) ? requiredWhere.message : true,
          )
        : body,
      ...grounds(required ? undefined : (siblings) => !isEmptyRichText(siblings.body)),
    ],
  }
}
