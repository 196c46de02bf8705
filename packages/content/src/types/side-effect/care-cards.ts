import { limits, needsCareAdvice } from '@carepath/schema'
import type { RelationshipField } from 'payload'
import { references } from '../../fields/inputs/reference.ts'
import { withRule } from '../../fields/validation/with-rule.ts'

/** Cards for when to get help. A serious effect has at least one, but for an outcome. */
export function careCards(): RelationshipField {
  const cards = references('care-advice', {
    name: 'careAdvice',
    label: 'When to get help',
    description: 'Most urgent first, at most one card of each urgency.',
    max: limits.careCards,
  })
  return withRule(cards, (value, _, effect) =>
    needsCareAdvice(effect) && !(Array.isArray(value) && value.length > 0)
      ? 'Add at least one care card: a serious side effect needs one, so that patients know when to get help.'
      : true,
  )
}
