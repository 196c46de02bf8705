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
        interpreter: t({
          en: 'Free, in any language: ask when you call',
          es: 'Gratis, en cualquier idioma: pídalo al llamar',
        }),
        directions: [
          t({ en: 'By bus: line 4 stops at the door', es: 'En autobús: la línea 4 para en la puerta' }),
          t({
            en: 'By car: from Sample Road, turn right at the park',
            es: 'En auto: desde Sample Road, doble en el parque',
          }),
        ],
        parking: t({ en: 'Free behind the building', es: 'Gratis detrás del edificio' }),
        firstSteps: [
          {
            title: t({ en: 'You call us', es: 'Usted nos llama' }),
            text: t({ en: 'We ask what you look for.', es: 'Le preguntamos qué busca.' }),
          },
          {
            title: t({ en: 'The first visit', es: 'La primera visita' }),
            text: t({ en: 'A clinician asks about your health.', es: 'Le preguntan por su salud.' }),
          },
        ],
        currency: 'USD',
        prices: [
          { item: t({ en: 'First visit', es: 'Primera visita' }), min: 0 },
          {
            item: t({ en: 'One session', es: 'Una sesión' }),
            min: 450,
            max: 599.5,
            note: t({ en: 'With all the checks of that day', es: 'Con todos los controles de ese día' }),
          },
        ],
        insurance: t({ en: 'We do not bill insurance.', es: 'No facturamos a los seguros.' }),
        cancellation: t({
          en: 'Call a day before. A missed visit costs half of its price.',
          es: 'Llame un día antes. Una visita perdida cuesta la mitad.',
        }),
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
    {
      because: 'a price without a currency',
      path: 'currency',
      change: { currency: undefined, prices: [{ item: 'One session', min: 450 }] },
    },
    {
      because: 'a currency that nobody pays in',
      path: 'currency',
      change: { currency: 'ZZZ', prices: [{ item: 'One session', min: 450 }] },
    },
    {
      because: 'a range from high to low',
      path: 'prices.0.max',
      change: { currency: 'USD', prices: [{ item: 'One session', min: 450, max: 300 }] },
    },
    {
      because: 'a price with thousandths',
      path: 'prices.0.min',
      change: { currency: 'USD', prices: [{ item: 'One session', min: 99.999 }] },
    },
    {
      because: 'a first step without words',
      path: 'firstSteps.0.text',
      change: { firstSteps: [{ title: 'You call us', text: '' }] },
    },
  ],
)
