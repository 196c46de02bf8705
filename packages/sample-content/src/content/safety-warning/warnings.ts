import type { SafetyWarningEntry } from '../../model/sample-types.ts'
import { anesthesiaLabel, regulator } from '../../model/grounds.ts'

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
]
