import type { SafetyWarningEntry } from '../../model/sample-types.ts'
import { anesthesiaLabel, clinicPolicy, evidence, regulator } from '../../model/grounds.ts'

export const warnings: SafetyWarningEntry[] = [
  {
    key: 'do-not-drive',
    shared: {
      kind: 'commonMistake',
      body: anesthesiaLabel('ketamine-label-older', 'spravato-label'),
      review: { sources: ['ketamine-label-older', 'spravato-label'] },
    },
    en: {
      heading: 'Do not drive after a session',
      body: 'Leave with an adult. Do not drive, ride a bike, or use machines for at least 24 hours. Wait until you have had a full night’s sleep too.',
    },
    es: {
      heading: 'No maneje después de una sesión',
      body: 'Salga con una persona adulta. No maneje, no ande en bicicleta ni use máquinas durante al menos 24 horas. Espere también a haber dormido bien toda una noche.',
    },
  },
  {
    key: 'only-with-monitoring',
    shared: {
      kind: 'significantEffect',
      body: regulator('fda-compounded-2023'),
      review: { sources: ['fda-compounded-2023'] },
    },
    en: {
      heading: 'Do not use ketamine where no one watches you',
      body: 'Ketamine can make you very sleepy. It can slow your breathing and raise your blood pressure. The FDA warns that at home no one is there to notice and help.',
    },
    es: {
      heading: 'No use ketamina donde nadie le vigile',
      body: 'La ketamina puede dar mucho sueño. Puede hacer más lenta la respiración y subir la presión. La FDA advierte que en casa no hay nadie que lo note y ayude.',
    },
  },
  {
    key: 'metal-in-the-head',
    shared: {
      kind: 'timeCritical',
      body: evidence('rossi-2021'),
      review: { sources: ['rossi-2021'] },
    },
    en: {
      heading: 'Tell us about metal in your head or body',
      body: 'The coil is a strong magnet. It can move or heat metal in the head, and upset an implant. Tell us about each clip, implant, and splinter before you come near it.',
    },
    es: {
      heading: 'Díganos si tiene metal en la cabeza o en el cuerpo',
      body: 'La bobina es un imán fuerte. Puede mover o calentar el metal de la cabeza y alterar un implante. Díganos de cada clip, implante y astilla antes de acercarse a ella.',
    },
  },
  {
    key: 'say-when-it-gets-worse',
    shared: {
      kind: 'significantEffect',
      body: clinicPolicy('schermuly-haupt-2018'),
      review: { sources: ['schermuly-haupt-2018'] },
    },
    en: {
      heading: 'Say so if you feel worse',
      body: 'Therapy can stir up pain, and depression can get worse while you are in it. Tell your therapist soon. You don’t have to go through it alone or keep up the pace.',
    },
    es: {
      heading: 'Dígalo si se siente peor',
      body: 'La terapia puede remover cosas que duelen, y la depresión puede empeorar mientras dura. Dígaselo pronto a su terapeuta. No tiene que pasarlo a solas ni seguir al mismo ritmo.',
    },
  },
]
