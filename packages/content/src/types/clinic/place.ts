import { ClinicAddressSchema, ClinicSchema, isRegionOf, isUsa, limits, ListItemSchema } from '@carepath/schema'
import type { Field, TextField } from 'payload'
import { count } from '../../fields/inputs/count.ts'
import { shownWhere } from '../../fields/validation/shown-where.ts'
import { withRule } from '../../fields/validation/with-rule.ts'
import { line, lines } from '../../fields/inputs/words.ts'
import { isFilled } from '../../model/localised.ts'

/** Where a clinic is. */
export function place(): Field[] {
  const { country } = ClinicAddressSchema.shape
  const { latitude, longitude } = ClinicSchema.shape.geo.unwrap().shape
  return [
    {
      name: 'address',
      type: 'group',
      label: 'Address',
      fields: [
        street(),
        shownWhere(
          line(ClinicAddressSchema.shape.inWords.unwrap(), {
            name: 'inWords',
            label: 'Or, without an address',
            description:
              'Where patients are seen, where there is no address to go to: “At your home, in and around Bristol”, “Online, by video”. Printed in its place.',
            required: false,
            localized: true,
          }),
          ({ street: written }) => !asText(written),
          'It is for a clinic without a street address.',
        ),
        {
          type: 'row',
          fields: [
            city(),
            region(),
            postalCode(),
            line(country, { name: 'country', label: 'Country', description: 'Two letters, e.g. US.' }),
          ],
        },
      ],
    },
    line(ClinicSchema.shape.timeZone, {
      name: 'timeZone',
      label: 'Time zone',
      description: 'Its IANA name, e.g. America/Los_Angeles.',
    }),
    ofAddress({
      name: 'geo',
      type: 'group',
      label: 'On the map',
      admin: { description: 'Both or neither. With both, the clinic’s page links to a map of the place.' },
      fields: [
        {
          type: 'row',
          fields: [
            count(latitude, {
              name: 'latitude',
              label: 'Latitude',
              description: 'Decimal degrees, e.g. 34.05.',
              required: false,
            }),
            count(longitude, {
              name: 'longitude',
              label: 'Longitude',
              description: 'Decimal degrees, e.g. -118.24.',
              required: false,
            }),
          ],
        },
      ],
    }),
    ofAddress(
      lines(ListItemSchema, {
        name: 'directions',
        label: 'How to get here',
        description: 'By bus and train, by car, on foot, e.g. “By bus: line 4 stops at the door”.',
        max: limits.directions,
        localized: true,
      }),
    ),
    ofAddress(
      line(ListItemSchema, {
        name: 'parking',
        label: 'Parking',
        description: 'Where, and what it costs, e.g. “In the garage on Lake Street, $3 an hour”.',
        required: false,
        localized: true,
      }),
    ),
  ]
}

/** Nobody finds the way to what has no address. */
const ofAddress = <F extends Field>(field: F): F =>
  shownWhere(
    field,
    (_siblings, { address }) => !isFilled((address as { inWords?: unknown } | undefined)?.inWords),
    'It is for a clinic with an address to go to.',
  )

function street(): TextField {
  const field = line(ClinicAddressSchema.shape.street.unwrap(), {
    name: 'street',
    label: 'Street',
    description: 'Street and number, e.g. “100 Sample Avenue, Suite 5”. Empty where there is no address to go to.',
    required: false,
  })
  return withRule(field, (value, { inWords }) =>
    asText(value) || isFilled(inWords) ? true : 'Fill in the street, or where patients are seen without an address.',
  )
}

function city(): TextField {
  const field = line(ClinicAddressSchema.shape.city.unwrap(), {
    name: 'city',
    label: 'City',
    description: 'E.g. “Los Angeles”. Without an address, the city you work from, if any.',
    required: false,
  })
  return withRule(field, (value, { street: written }) => (asText(written) && !asText(value) ? 'Fill in “City”.' : true))
}

function region(): TextField {
  const field = line(ClinicAddressSchema.shape.region.unwrap(), {
    name: 'region',
    label: 'State or region',
    description: 'In the US two letters, e.g. CA. Elsewhere a region in words, or empty.',
    required: false,
  })
  return withRule(field, (value, { country, inWords }) =>
    (isFilled(inWords) && !asText(value)) || isRegionOf(country, asText(value))
      ? true
      : 'Fill in the state in two letters, e.g. CA.',
  )
}

function postalCode(): TextField {
  const field = line(ClinicAddressSchema.shape.postalCode.unwrap(), {
    name: 'postalCode',
    label: 'ZIP or postal code',
    description: 'E.g. 90001. Empty where the country has none.',
    required: false,
  })
  return withRule(field, (value, { country, inWords }) =>
    !isFilled(inWords) && isUsa(country) && !asText(value) ? 'Fill in the ZIP code.' : true,
  )
}

const asText = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() ? value.trim() : undefined
