import type { TextareaField, TextField } from 'payload'
import { z } from 'zod'
import { contractValidate } from '../validation/contract-validate.ts'
import type { WordsOptions } from '../validation/field-options.ts'
import { toLines } from '../../mapping/to-lines.ts'

type Schema = z.ZodString

/** Plain text of one line. */
export function line(schema: Schema, options: WordsOptions): TextField {
  return { type: 'text', ...common(schema, options), validate: contractValidate(schema) }
}

/** Plain text of a few sentences. A limit in words is the schema's own, named here for the counter below the field. */
export function paragraph(
  schema: Schema,
  { maxWords, ...options }: WordsOptions & { maxWords?: number },
): TextareaField {
  const field: TextareaField = { type: 'textarea', ...common(schema, options), validate: contractValidate(schema) }
  return maxWords === undefined ? field : { ...field, admin: { ...field.admin, custom: { maxWords } } }
}

/** A list of short texts, one a line: quicker to write, paste and reorder than rows of fields. */
export function lines(
  schema: z.ZodType<string>,
  { min = 0, max, ...options }: WordsOptions & { min?: number; max: number },
): TextareaField {
  const { name, label, description, localized = false } = options
  const count = min > 1 ? `${min} to ${max}` : `At most ${max}`
  return {
    name,
    type: 'textarea',
    label,
    localized,
    required: min > 0,
    validate: contractValidate(z.array(schema).min(min).max(max), (value) => toLines(value as string | null)),
    hooks: { beforeValidate: [({ value }) => (typeof value === 'string' ? withoutMarks(value) : (value as unknown))] },
    custom: { isLines: true, min, max },
    admin: { description: `${description} One per line. ${count}.` },
  }
}

/** Marks of entries, as a list pasted from Word has them at the beginning of its lines: the site prints its own. */
const mark = /^[ \t]*(?:[•◦‣⁃●○■▪▫∙·][ \t]*|(?:o|§|\d{1,2}[.)])\t[ \t]*)(?=\S)/gmu

/** The lines of a list without the marks of its entries. */
const withoutMarks = (text: string): string => text.replace(mark, '')

function common(schema: Schema, { name, label, description, required = true, localized = false }: WordsOptions) {
  return {
    name,
    label,
    localized,
    required,
    ...(schema.maxLength === null ? {} : { maxLength: schema.maxLength }),
    admin: { description },
  }
}
