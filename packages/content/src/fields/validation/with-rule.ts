import type { Field } from 'payload'
import { array, relationship, select } from 'payload/shared'

type Values = Record<string, unknown>
type Check = (value: unknown, options: unknown) => Promise<string | true> | string | true

/** Says what is wrong with a field in the light of the fields beside it and of the whole document, or `true`. */
type Rule = (value: unknown, siblings: Values, document: Values) => string | true

/** Payload's own checks, which a field's `validate` would otherwise replace. */
const ownChecks = { array, relationship, select } as unknown as Partial<Record<Field['type'], Check>>

/** The field with one more rule, asked before the field's own. */
export function withRule<F extends Field>(field: F, rule: Rule): F {
  const own = ('validate' in field ? (field.validate as Check | undefined) : undefined) ?? ownChecks[field.type]
  const validate: Check = (value, options) => {
    const { siblingData, data } = options as { siblingData?: Values; data?: Values }
    const found = rule(value, siblingData ?? {}, data ?? {})
    return found === true && own ? own(value, options) : found
  }
  return { ...field, validate }
}
