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
        phones: [{ number: '+1-310-555-0142', purpose: 'main', isUrgent: true }],
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
    (locale) => {
      const t = pickFor(locale)
      return {
        ...common('clinic', 'clinic-harbor', locale),
        slug: 'harbor-clinic',
        name: 'Harbor Clinic for Magnetic Stimulation of the Brain and for Talking Therapies in Sample City, Oregon',
        shortName: 'Harbor Clinic',
        address: { street: '2 Sample Quay', city: 'Portland', region: 'OR', postalCode: '97201', country: 'US' },
        phones: [
          { number: '+1-503-555-0110', purpose: 'appointments', isUrgent: false },
          {
            number: '+1-503-555-0111',
            extension: '204',
            purpose: 'nurseLine',
            hours: t({ en: 'Day and night', es: 'De día y de noche' }),
            isUrgent: true,
          },
          {
            number: '+1-503-555-0112',
            purpose: 'other',
            label: t({ en: 'Deaf and hard-of-hearing callers', es: 'Personas sordas o con pérdida de audición' }),
            isUrgent: false,
          },
        ],
        timeZone: 'America/Los_Angeles',
        hours: weekdays.slice(0, 4).map((day) => ({ day, opens: '07:30', closes: '16:00' })),
        languages: ['English'],
        accessibility: [],
        emergencyText: t({
          en: 'In an emergency call 911. In a crisis call or text 988.',
          es: 'En una emergencia llame al 911. En una crisis llame o escriba al 988.',
        }),
        staff: [],
        acceptsHhsFunds: false,
        review: { ...clinical(locale).review, authors: [], sources: [] },
      }
    },
  ],
  [
    {
      because: 'a phone number with words',
      path: 'phones.0.number',
      change: { phones: [{ number: 'call us', purpose: 'main', isUrgent: true }] },
    },
    {
      because: 'a number that nobody knows the purpose of',
      path: 'phones.0.label',
      change: { phones: [{ number: '+1-310-555-0142', purpose: 'other', isUrgent: false }] },
    },
    { because: 'a clinic without a number', path: 'phones', change: { phones: [] } },
    {
      because: 'an emergency text without 988',
      path: 'emergencyText',
      change: { emergencyText: 'In an emergency call 911.' },
    },
    { because: 'a long name without a short one', path: 'shortName', change: { name: 'Clinic '.repeat(20).trim() } },
    { because: 'a clinic that never opens', path: 'hours', change: { hours: [] } },
  ],
)
