import { weekdays } from '../src/values/enums.ts'
import { buildExamples } from './example.ts'
import { clinical, common, pickFor, ref } from './parts.ts'

export const clinicExamples = buildExamples<'clinic'>(
  [
    (locale) => {
      const t = pickFor(locale)
      return {
        ...common('clinic', 'clinic-sample', locale),
        slug: 'sample-clinic',
        name: 'Sample Clinic',
        address: { street: '1 Sample Street', city: 'Los Angeles', region: 'CA', postalCode: '90001', country: 'US' },
        phone: '+1-310-555-0142',
        timeZone: 'America/Los_Angeles',
        hours: weekdays.slice(0, 5).map((day) => ({ day, opens: '08:00', closes: '18:00' })),
        languages: ['English', 'Español'],
        accessibility: [t({ en: 'Step-free entrance', es: 'Entrada sin escalones' })],
        emergencyText: t({
          en: 'The clinic is not an emergency service. In an emergency call 911. In a crisis call or text 988.',
          es: 'La clínica no es un servicio de emergencias. En una emergencia llame al 911. En una crisis llame o escriba al 988.',
        }),
        staff: [ref('person', 'person-placeholder')],
        acceptsHhsFunds: false,
        review: { ...clinical(locale).review, authors: [], sources: [] },
      }
    },
  ],
  [
    { because: 'a phone number with words', path: 'phone', change: { phone: 'call us' } },
    {
      because: 'an emergency text without 988',
      path: 'emergencyText',
      change: { emergencyText: 'In an emergency call 911.' },
    },
    { because: 'a long name without a short one', path: 'shortName', change: { name: 'Clinic '.repeat(20).trim() } },
    { because: 'a clinic that never opens', path: 'hours', change: { hours: [] } },
  ],
)
