import type { ClinicEntry } from '../../model/sample-types.ts'
import { inSampletown, openOn } from './sampletown.ts'

/** The sample clinic for magnetic stimulation: its numbers and address lead nowhere. */
export const magneticStimulationClinic: ClinicEntry = {
  key: 'magnetic-stimulation-clinic',
  shared: {
    slug: 'sampletown-magnetic-stimulation-clinic',
    name: 'Sampletown Magnetic Stimulation Clinic',
    ...inSampletown('200 Sample Street'),
    phones: [
      { number: '+1-415-555-0117', purpose: 'main', isUrgent: true },
      { number: '+1-415-555-0118', extension: '2', purpose: 'billing', isUrgent: false },
    ],
    hours: openOn(['monday', 'tuesday', 'wednesday', 'thursday', 'friday'], '08:00', '18:00'),
  },
  en: {
    languages: ['English', 'Spanish'],
    accessibility: [
      'Elevator from the garage and from the street',
      'A treatment chair that lowers to the height of a wheelchair',
      'Free interpreter: ask when you call',
    ],
    emergencyText:
      'The clinic is not an emergency service. In an emergency, call 911. In an emotional crisis or with thoughts of suicide, call or text 988, day or night.',
  },
  es: {
    languages: ['inglés', 'español'],
    accessibility: [
      'Elevador desde el estacionamiento y desde la calle',
      'Un sillón de tratamiento que baja a la altura de una silla de ruedas',
      'Intérprete gratis: pídalo cuando llame',
    ],
    emergencyText:
      'La clínica no atiende emergencias. En una emergencia, llame al 911. Si tiene una crisis emocional o piensa en el suicidio, llame o escriba al 988, de día o de noche.',
  },
}
