import type { z } from 'zod'
import { isLocalised } from '../../model/localised.ts'
import { writtenLabel } from '../../wording/labels.ts'
import { fieldMessage } from '../../form/field-message.ts'

interface ValidateOptions {
  required?: boolean
  label?: unknown
  name?: string
}

/**
 * Validates a form field with the contract's own schema, so that the form, the publish step and the page can't disagree.
 * `read` turns the form's value into the published one, as the mapping does.
 */
export function contractValidate(schema: z.ZodType, read: (value: unknown) => unknown = trimmed) {
  return (value: unknown, options: ValidateOptions): true | string => {
    // A request for all languages at once has the value of each.
    const values: unknown[] = isLocalised(value) ? Object.values(value) : [value]
    return values.map((each) => validateOne(each, options)).find((said) => said !== true) ?? true
  }

  function validateOne(value: unknown, options: ValidateOptions): true | string {
    const label = writtenLabel(options.label) ?? options.name ?? 'this field'
    const published = read(value)
    if (isEmpty(published)) return options.required ? `Fill in “${label}”.` : true

    const [issue] = schema.safeParse(published).error?.issues ?? []
    return issue ? fieldMessage(issue, published, label) : true
  }
}

function trimmed(value: unknown): unknown {
  return typeof value === 'string' ? value.trim() : value
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
}
