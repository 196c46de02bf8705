import { toFrequencyBand, frequencyQualifiers, lineUpTo, products } from '@carepath/schema'
import type { GroupField, NumberField, TextField } from 'payload'
import { z } from 'zod'
import { choice } from '../inputs/choice.ts'
import { count } from '../inputs/count.ts'
import { flag } from '../inputs/flag.ts'
import { frequencyBandLabels, frequencyQualifierLabels, productLabels } from '../labels.ts'
import { references } from '../inputs/reference.ts'
import { withRule } from '../validation/with-rule.ts'
import { line } from '../inputs/words.ts'

/** How often an effect happens: a number, or “not known”. The word for it is computed from the number, never chosen. */
export function frequency(): GroupField {
  return {
    name: 'frequency',
    type: 'group',
    label: 'How often it happens',
    admin: { description: 'Give the number a study counted. The word (“common”, “rare”) follows from it.' },
    fields: [
      flag({
        name: 'isMeasured',
        label: 'A study has counted it',
        description: 'Untick where nobody has counted it well enough: the page then says “not known”.',
        defaultValue: true,
      }),
      {
        type: 'row',
        admin: { condition: (_, siblings) => siblings.isMeasured !== false },
        fields: [
          choice({
            name: 'qualifier',
            label: 'How exact',
            description: 'As the study puts it.',
            values: frequencyQualifiers,
            labels: frequencyQualifierLabels,
            defaultValue: 'about',
          }),
          numerator(),
          count(z.number().int().min(1), {
            name: 'denominator',
            label: 'out of',
            description: 'People who were asked or watched, e.g. 188.',
          }),
          band(),
        ],
      },
      choice({
        name: 'product',
        label: 'Counted on',
        description:
          'The form of the medicine in that study. Anything but this treatment’s own is marked as indirect on the page.',
        values: products,
        labels: productLabels,
        defaultValue: 'notApplicable',
      }),
      references('source', {
        name: 'sources',
        label: 'Sources',
        description: 'Where the count was published; where there is none, who says so.',
        min: 1,
      }),
      line(lineUpTo(240), {
        name: 'note',
        label: 'What the count leaves open',
        description: 'One sentence, e.g. “Counted within four hours of one infusion.”',
        required: false,
        localized: true,
      }),
    ],
  }
}

function numerator(): NumberField {
  const field = count(z.number().int().min(0), {
    name: 'numerator',
    label: 'People affected',
    description: 'People who had the effect, e.g. 94.',
  })
  return withRule(field, (value, { denominator }) =>
    typeof value === 'number' && typeof denominator === 'number' && value > denominator
      ? `No more people can be affected than were asked (${denominator}).`
      : true,
  )
}

/** Shows the word for the number. It is not stored. */
function band(): TextField {
  return {
    name: 'band',
    type: 'text',
    label: 'In words',
    virtual: true,
    admin: { readOnly: true, description: 'Worked out from the number when you save.' },
    hooks: {
      afterRead: [({ siblingData }) => bandLabelOf(siblingData as { numerator?: unknown; denominator?: unknown })],
    },
  }
}

function bandLabelOf({ numerator, denominator }: { numerator?: unknown; denominator?: unknown }): string | undefined {
  if (typeof numerator !== 'number' || typeof denominator !== 'number' || denominator < 1) return undefined
  return frequencyBandLabels[toFrequencyBand(numerator, denominator)]
}
