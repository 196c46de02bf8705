import type { ClinicEntry } from '../../model/sample-types.ts'
import { reviewer } from '../../model/grounds.ts'

type Shared = ClinicEntry['shared']

/** What all clinics of the sample share: a street of a town that doesn't exist, and a reviewer who is nobody. */
export const inSampletown = (
  street: string,
): Pick<Shared, 'address' | 'timeZone' | 'currency' | 'staff' | 'acceptsHhsFunds' | 'review'> => ({
  address: { street, city: 'Sampletown', region: 'CA', postalCode: '00000', country: 'US' },
  timeZone: 'America/Los_Angeles',
  currency: 'USD',
  staff: [reviewer],
  acceptsHhsFunds: false,
  review: { sources: [] },
})

/** The same hours on each of some days. */
export const openOn = (days: Shared['hours'][number]['day'][], opens: string, closes: string): Shared['hours'] =>
  days.map((day) => ({ day, opens, closes }))
