import { limits } from '@carepath/schema'
import type { Tab } from 'payload'
import { references } from '../../../fields/inputs/reference.ts'
import { sideEffects } from '../fields/side-effects.ts'

export function sideEffectsTab(): Tab {
  return {
    label: 'Side effects',
    admin: { description: 'Side effects and care cards are written once, in their own lists, and chosen here.' },
    fields: [
      sideEffects(),
      references('care-advice', {
        name: 'careAdvice',
        label: 'When to get help',
        description: 'Care cards, most urgent first.',
        min: 1,
        max: limits.careCards,
      }),
    ],
  }
}
