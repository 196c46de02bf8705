import type { Field } from 'payload'
import { array, relationship, richText, select } from 'payload/shared'

type Values = Record<string, unknown>
type Check = (value: unknown, options: unknown) => Promise<string | true> | string | true

/** Checks a field against the fields beside it and the whole document: `true`, or a message. */
type Rule = (value: unknown, siblings: Values, document: Values) => string | true

/** Payload's built-in checks, which a `validate` of ours replaces unless it calls them. */
const ownChecks = { array, relationship, richText, select } as unknown as Partial<Record<Field['type'], Check>>

/** The field with one more rule, checked before the field's own. */
export function withRule<F extends Field>(field: F, rule: Rule): F {
  const own = ('validate' in field ? (field.validate as Check | undefined) : undefined) ?? ownChecks[field.type]
  const validate: Check = (value, options) => {
    const { siblingData, data } = options as { siblingData?: Values; data?: Values }
    const found = rule(value, siblingData ?? {}, data ?? {})
    return found === true && own ? own(value, options) : found
  }
  return { ...field, validate }
}
