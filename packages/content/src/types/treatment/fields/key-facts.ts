import { KeyFactSchema, limits } from '@carepath/schema'
import type { ArrayField } from 'payload'
import { grounds } from '../../../fields/groups/grounds.ts'
import { scope } from '../../../fields/groups/scope.ts'
import { rows } from '../../../fields/inputs/rows.ts'
import { line } from '../../../fields/inputs/words.ts'

/** The box of facts at the top of the guide. */
export function keyFacts(): ArrayField {
  const { label, value } = KeyFactSchema.shape
  return rows({
    name: 'keyFacts',
    label: 'Key facts',
    description: `What patients ask first: how long, how often, who takes me home. At most ${limits.keyFacts}.`,
    noun: 'Fact',
    plural: 'Facts',
    rowTitle: 'label',
    min: 1,
    max: limits.keyFacts,
    fields: [
      {
        type: 'row',
        fields: [
          line(label, { name: 'label', label: 'About', description: 'E.g. “How long it takes”.', localized: true }),
          line(value, { name: 'value', label: 'Fact', description: 'E.g. “About an hour”.', localized: true }),
        ],
      },
      ...scope(),
      ...grounds(),
    ],
  })
}
