import { limits, ShortNameSchema } from '@carepath/schema'
import type { Field } from 'payload'
import { withRule } from '../validation/with-rule.ts'
import { line } from './words.ts'

/** Short form of a name, for menus: required beside a name that menus have no room for. */
export function shortName({
  of,
  example,
  localized = false,
}: {
  of: string
  example: string
  localized?: boolean
}): Field {
  const field = line(ShortNameSchema, {
    name: 'shortName',
    label: 'Short name',
    description: `For menus, e.g. “${example}”. Needed where the name has more than ${limits.shortName} characters.`,
    required: false,
    localized,
  })
  return withRule(field, (value, siblings) =>
    isFilled(value) || longest(siblings[of]) <= limits.shortName
      ? true
      : `Fill in “Short name”: the name has more than ${limits.shortName} characters.`,
  )
}

const isFilled = (value: unknown): boolean => value !== undefined && value !== null && value !== ''

/** Characters of a name; of the longest one, where a request has the name in all languages. */
function longest(name: unknown): number {
  const names = typeof name === 'object' && name !== null ? Object.values(name) : [name]
  return Math.max(...names.map((each) => (typeof each === 'string' ? each.trim().length : 0)))
}
