import { friendlyErrors } from '@carepath/schema'
import type { z } from 'zod'

interface ValidateOptions {
  required?: boolean
  label?: unknown
  name?: string
}

/**
 * Validates a form field with the contract's own schema, so that the form, the publish step and the page can't disagree.
 * `read` turns what the form holds into what is published, as the mapping does.
 */
export function contractValidate(schema: z.ZodType, read: (value: unknown) => unknown = trimmed) {
  return (value: unknown, options: ValidateOptions): true | string => {
    const label = typeof options.label === 'string' ? options.label : (options.name ?? 'this field')
    const published = read(value)
    if (isEmpty(published)) return options.required ? `Fill in “${label}”.` : true

    const wrapped = { [label]: published }
    const result = schema.safeParse(published)
    if (result.success) return true
    const issues = result.error.issues.map((issue) => ({ ...issue, path: [label, ...issue.path] }))
    const [first] = friendlyErrors({ ...result.error, issues } as z.ZodError, wrapped)
    return first ? sentenceOf(first, label) : `Correct “${label}”.`
  }
}

function sentenceOf({ path, expected, received, next }: ReturnType<typeof friendlyErrors>[number], label: string) {
  const line = /^\d+/u.exec(path.slice(label.length + 1))
  const place = line ? `Line ${Number(line[0]) + 1} of “${label}”` : `“${label}”`
  return `${place} should be ${expected}, but is ${received}. ${line ? next.replace(/“\d+”/u, 'that line') : next}`
}

function trimmed(value: unknown): unknown {
  return typeof value === 'string' ? value.trim() : value
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
}
