import type { Locale } from '../src/values/languages.ts'
import { buildExamples } from './example.ts'
import { clinical, common, pickFor } from './parts.ts'

export const careAdviceExamples = buildExamples<'care-advice'>(
  [
    (locale: Locale) => {
      const t = pickFor(locale)
      return {
        ...common('care-advice', 'care-911', locale),
        name: t({ en: 'Call 911', es: 'Llame al 911' }),
        urgency: 'emergency',
        action: 'call911',
        setting: 'atHome',
        conditions: [
          t({ en: 'you have trouble breathing', es: 'le cuesta respirar' }),
          t({ en: 'your face, lips or tongue swell', es: 'se le hinchan la cara, los labios o la lengua' }),
        ],
        ...clinical(locale),
      }
    },
    (locale) => {
      const t = pickFor(locale)
      return {
        ...common('care-advice', 'care-988', locale),
        name: t({ en: 'Call or text 988', es: 'Llame o escriba al 988' }),
        urgency: 'emergency',
        action: 'callOrText988',
        howToReach: t({
          en: 'For Spanish, press 2 when you call, or text AYUDA.',
          es: 'Para hablar en español, presione 2. Para escribir en español, envíe AYUDA.',
        }),
        setting: 'atHome',
        conditions: [t({ en: 'you think about harming yourself', es: 'piensa en hacerse daño' })],
        ...clinical(locale),
      }
    },
    (locale) => {
      const t = pickFor(locale)
      return {
        ...common('care-advice', 'care-clinic', locale),
        name: t({ en: 'Call the clinic', es: 'Llame a la clínica' }),
        urgency: 'urgent',
        action: 'callClinicNow',
        setting: 'atHome',
        conditions: [t({ en: 'you still feel sick the next day', es: 'al día siguiente todavía tiene náuseas' })],
        phone: '+1-310-555-0142',
        hours: t({ en: 'Monday to Friday, 8 am to 6 pm', es: 'De lunes a viernes, de 8 a. m. a 6 p. m.' }),
        outOfHoursAction: t({ en: 'Go to an urgent care center', es: 'Vaya a un centro de atención urgente' }),
        ...clinical(locale),
      }
    },
    (locale) => {
      const t = pickFor(locale)
      return {
        ...common('care-advice', 'care-nurse', locale),
        name: t({ en: 'Tell staff', es: 'Avise al personal' }),
        urgency: 'nonUrgent',
        action: 'tellStaff',
        setting: 'inClinic',
        conditions: [t({ en: 'you feel sick during the infusion', es: 'siente náuseas durante la infusión' })],
        ...clinical(locale),
      }
    },
  ],
  [
    { because: 'a card without conditions', path: 'conditions', change: { conditions: [] } },
    {
      because: 'a number to call on a card that sends patients to an emergency room',
      path: 'phone',
      change: { action: 'goToEmergencyRoom', phone: '+1-310-555-0142' },
    },
    ...(['service', 'country', 'phone'] as const).map((path) => ({
      because: `another number without its ${path}`,
      path,
      change: {
        ...{ action: 'callNumber' as const, service: 'Poison Control', country: 'US', phone: '1-800-222-1222' },
        [path]: undefined,
      },
    })),
    {
      because: 'a name of who answers, where the action says whom to call',
      path: 'service',
      change: { action: 'call911', service: 'Poison Control' },
    },
    { because: 'an action that is not on the list', path: 'action', change: { action: 'callMum' } },
    {
      because: 'help to reach a number on several lines',
      path: 'howToReach',
      change: { howToReach: 'Press 2.\nThen 1.' },
    },
    { because: 'a field the contract does not know', path: '', change: { colour: 'red' } },
  ],
)
