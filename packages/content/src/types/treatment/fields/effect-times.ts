import { EffectTimeSchema, limits } from '@carepath/schema'
import type { ArrayField } from 'payload'
import { duration } from '../../../fields/groups/duration.ts'
import { rows } from '../../../fields/inputs/rows.ts'
import { line } from '../../../fields/inputs/words.ts'

/** The times at which an effect can happen with one treatment. */
export function effectTimes(): ArrayField {
  return rows({
    name: 'times',
    label: 'When it can happen with this treatment',
    description:
      'One row for each time, e.g. bleeding at once, and again within two weeks. Empty where what the side effect itself says is enough.',
    noun: 'Time',
    plural: 'Times',
    rowTitle: 'name',
    max: limits.effectTimes,
    tableName: 'effect_times',
    fields: [
      line(EffectTimeSchema.shape.name.unwrap(), {
        name: 'name',
        label: 'What happens then',
        description: 'E.g. “Delayed reaction”. Empty where the time says enough.',
        required: false,
        localized: true,
      }),
      duration({
        name: 'onset',
        label: 'When it starts',
        description: 'Counted from the treatment.',
      }),
      duration({
        name: 'duration',
        label: 'How long it lasts',
        description: 'Counted from when it starts. Empty if not known.',
      }),
    ],
  })
}
