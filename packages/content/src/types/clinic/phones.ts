import { canBeCalledIn, ClinicPhoneSchema, limits, phonePurposes } from '@carepath/schema'
import type { Field } from 'payload'
import { choice } from '../../fields/inputs/choice.ts'
import { flag } from '../../fields/inputs/flag.ts'
import { rows } from '../../fields/inputs/rows.ts'
import { line } from '../../fields/inputs/words.ts'
import { phonePurposeLabels } from '../../fields/labels.ts'
import { shownWhere } from '../../fields/validation/shown-where.ts'
import { withRule } from '../../fields/validation/with-rule.ts'

/** The numbers of a clinic, the main one first. */
export function phones(): Field {
  const { number, extension, label, hours } = ClinicPhoneSchema.shape
  return rows({
    name: 'phones',
    label: 'Phone numbers',
    description: 'In the order of the page: the first is the clinic’s main number.',
    noun: 'Number',
    plural: 'Numbers',
    rowTitle: 'number',
    min: 1,
    max: limits.phones,
    fields: [
      {
        type: 'row',
        fields: [
          withRule(
            line(number, {
              name: 'number',
              label: 'Number',
              description:
                'With + where it can be called from abroad, e.g. +1-310-555-0142; else as your country writes it, e.g. 0800 611 116.',
            }),
            (value, _row, { address }) => {
              const { country } = (address ?? {}) as { country?: unknown }
              const isCallable = typeof value !== 'string' || canBeCalledIn(country, value.trim())
              return isCallable ? true : 'Give the number with its area code, e.g. +1-310-555-0142.'
            },
          ),
          line(extension.unwrap(), {
            name: 'extension',
            label: 'Extension',
            description: 'Digits, e.g. 204. Empty where there is none.',
            required: false,
          }),
          choice({
            name: 'purpose',
            label: 'What it is for',
            description: 'Printed beside the number where a clinic has several.',
            values: phonePurposes,
            labels: phonePurposeLabels,
          }),
        ],
      },
      shownWhere(
        line(label.unwrap(), {
          name: 'label',
          label: 'What it is for, in words',
          description: 'E.g. “Deaf and hard-of-hearing callers”.',
          localized: true,
        }),
        ({ purpose }) => purpose === 'other',
      ),
      line(hours.unwrap(), {
        name: 'hours',
        label: 'When it is answered',
        description: 'Where that differs from the opening hours, e.g. “Day and night”.',
        required: false,
        localized: true,
      }),
      flag({
        name: 'isUrgent',
        label: 'For patients who need help now',
        description:
          'Care cards that tell patients to call the clinic print the numbers that are checked, except where it can wait: those print the clinic’s first number.',
      }),
    ],
  })
}
