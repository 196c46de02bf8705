import { contraindicationKinds, ContraindicationSchema, limits } from '@carepath/schema'
import type { ArrayField } from 'payload'
import { choice } from '../../../fields/inputs/choice.ts'
import { grounds } from '../../../fields/groups/grounds.ts'
import { scope } from '../../../fields/groups/scope.ts'
import { contraindicationKindLabels } from '../../../fields/labels.ts'
import { rows } from '../../../fields/inputs/rows.ts'
import { unlessNoneKnown } from '../../../fields/validation/unless-none-known.ts'
import { line } from '../../../fields/inputs/words.ts'

/** Reasons not to give the treatment or a part of it, or to talk it over first. */
export function contraindications(): ArrayField {
  const reasons = rows({
    name: 'contraindications',
    label: 'Who should not have it',
    description: 'Reasons not to have it, or to discuss it first, in words a patient would use.',
    noun: 'Reason',
    plural: 'Reasons',
    rowTitle: 'text',
    min: 1,
    max: limits.listItems,
    fields: [
      {
        type: 'row',
        fields: [
          line(ContraindicationSchema.shape.text, {
            name: 'text',
            label: 'Reason',
            description: 'E.g. “Very high blood pressure that is not treated”, “You can’t lie flat for an hour”.',
            localized: true,
          }),
          choice({
            name: 'kind',
            label: 'How strict',
            description:
              'Whether the treatment is never given, may not be given (“not possible or not advisable”), or is given only after talking.',
            values: contraindicationKinds,
            labels: contraindicationKindLabels,
          }),
        ],
      },
      ...scope(),
      ...grounds(),
    ],
  })
  return unlessNoneKnown(reasons, 'contraindications')
}
