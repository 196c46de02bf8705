import { ClinicSchema } from '@carepath/schema'
import type { Field } from 'payload'
import { count } from '../../fields/inputs/count.ts'
import { line } from '../../fields/inputs/words.ts'

/** Where a clinic is. */
export function place(): Field[] {
  const { street, city, region, postalCode, country } = ClinicSchema.shape.address.shape
  const { latitude, longitude } = ClinicSchema.shape.geo.unwrap().shape
  return [
    {
      name: 'address',
      type: 'group',
      label: 'Address',
      fields: [
        line(street, {
          name: 'street',
          label: 'Street',
          description: 'Street and number, e.g. “100 Sample Avenue, Suite 5”.',
        }),
        {
          type: 'row',
          fields: [
            line(city, { name: 'city', label: 'City', description: 'E.g. “Los Angeles”.' }),
            line(region, { name: 'region', label: 'State', description: 'Two letters, e.g. CA.' }),
            line(postalCode, { name: 'postalCode', label: 'ZIP code', description: 'E.g. 90001.' }),
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
    {
      name: 'geo',
      type: 'group',
      label: 'On the map',
      admin: { description: 'Both or neither.' },
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
    },
  ]
}
