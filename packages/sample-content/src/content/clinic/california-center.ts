import type { ClinicEntry } from '../../model/sample-types.ts'
import { inSampletown, openOn } from './sampletown.ts'

/** The sample clinic: its number and address lead nowhere. */
export const californiaCenter: ClinicEntry = {
  key: 'california-center',
  shared: {
    slug: 'california-center-for-ketamine-therapy',
    name: 'California Center for Ketamine Therapy',
    ...inSampletown('100 Sample Street'),
    phones: [{ number: '+1-310-555-0142', purpose: 'main', isUrgent: true }],
    hours: openOn(['monday', 'tuesday', 'wednesday', 'thursday', 'friday'], '09:00', '17:00'),
  },
  en: {
    languages: ['English', 'Spanish'],
    accessibility: [
      'Step-free entrance from the street',
      'Treatment rooms on the ground floor',
      'Restroom with room for a wheelchair',
      'Free interpreter: ask when you call',
    ],
    emergencyText:
      'The clinic is not an emergency service. In an emergency, call 911. In an emotional crisis or with thoughts of suicide, call or text 988, day or night.',
  },
  es: {
    languages: ['inglés', 'español'],
    accessibility: [
      'Entrada sin escalones desde la calle',
      'Salas de tratamiento en la planta baja',
      'Baño con espacio para una silla de ruedas',
      'Intérprete gratis: pídalo cuando llame',
    ],
    emergencyText:
      'La clínica no atiende emergencias. En una emergencia, llame al 911. Si tiene una crisis emocional o piensa en el suicidio, llame o escriba al 988, de día o de noche.',
  },
}
