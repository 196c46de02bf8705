import { ClinicPriceSchema, ClinicSchema, CurrencySchema, limits } from '@carepath/schema'
import type { Field, NumberField } from 'payload'
import { count } from '../../fields/inputs/count.ts'
import { rows } from '../../fields/inputs/rows.ts'
import { line, paragraph } from '../../fields/inputs/words.ts'
import { shownWhere } from '../../fields/validation/shown-where.ts'
import { withRule } from '../../fields/validation/with-rule.ts'

/** What the clinic asks for, and who pays. */
export function prices(): Field[] {
  const { item, min, note } = ClinicPriceSchema.shape
  return [
    rows({
      name: 'prices',
      label: 'Prices',
      description: 'What the clinic asks, as plain sums. Empty where the clinic doesn’t say.',
      noun: 'Price',
      plural: 'Prices',
      rowTitle: 'item',
      max: limits.prices,
      fields: [
        line(item, {
          name: 'item',
          label: 'For what',
          description: 'E.g. “First visit”, “One session”.',
          localized: true,
        }),
        {
          type: 'row',
          fields: [
            count(min, { name: 'min', label: 'Price', description: 'Of a range the lowest. 0 where it is free.' }),
            highestPrice(),
          ],
        },
        line(note.unwrap(), {
          name: 'note',
          label: 'What it covers',
          description: 'Or for whom it holds, e.g. “With all the checks of that day”.',
          required: false,
          localized: true,
        }),
      ],
    }),
    shownWhere(
      line(CurrencySchema, {
        name: 'currency',
        label: 'Currency',
        description: 'Of all prices, in three letters, e.g. USD.',
      }),
      hasPrices,
      'It is for clinics with prices.',
    ),
    paragraph(ClinicSchema.shape.insurance.unwrap(), {
      name: 'insurance',
      label: 'Insurance',
      description: 'Which insurance the clinic takes, and what patients have to ask theirs before they start.',
      required: false,
      localized: true,
    }),
    paragraph(ClinicSchema.shape.cancellation.unwrap(), {
      name: 'cancellation',
      label: 'If a patient cancels',
      description: 'Until when, how, and what a late or missed appointment costs.',
      required: false,
      localized: true,
    }),
  ]
}

function highestPrice(): NumberField {
  const field = count(ClinicPriceSchema.shape.max.unwrap(), {
    name: 'max',
    label: 'Highest price',
    description: 'Empty where there is one price.',
    required: false,
  })
  return withRule(field, (value, { min }) =>
    typeof value === 'number' && typeof min === 'number' && value < min
      ? '“Highest price” must not be lower than the price before it.'
      : true,
  )
}

/** A form that is being filled in counts its rows; a stored one lists them. */
const hasPrices = ({ prices: rows }: Record<string, unknown>): boolean =>
  Array.isArray(rows) ? rows.length > 0 : Boolean(rows)
