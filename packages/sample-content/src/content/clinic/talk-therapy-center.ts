import type { ClinicEntry } from '../../model/sample-types.ts'
import { inSampletown, openOn } from './sampletown.ts'

/** The sample clinic for talk therapy: its numbers and address lead nowhere. */
export const talkTherapyCenter: ClinicEntry = {
  key: 'talk-therapy-center',
  shared: {
    slug: 'sampletown-talk-therapy-center',
    name: 'Sampletown Talk Therapy Center',
    ...inSampletown('300 Sample Street'),
    phones: [
      { number: '+1-619-555-0168', purpose: 'main', isUrgent: true },
      { number: '+1-619-555-0169', purpose: 'appointments', isUrgent: false },
    ],
    hours: openOn(['monday', 'tuesday', 'wednesday', 'thursday'], '10:00', '19:00'),
  },
  en: {
    languages: ['English', 'Spanish'],
    accessibility: [
      'Step-free entrance from the street',
      'Sessions by video, with live captions',
      'A waiting room with little noise and low light',
    ],
    emergencyText:
      'The center is not an emergency service. In an emergency, call 911. In an emotional crisis or with thoughts of suicide, call or text 988, day or night.',
  },
  es: {
    languages: ['inglés', 'español'],
    accessibility: [
      'Entrada sin escalones desde la calle',
      'Sesiones por video, con subtítulos en vivo',
      'Una sala de espera con poco ruido y poca luz',
    ],
    emergencyText:
      'El centro no atiende emergencias. En una emergencia, llame al 911. Si tiene una crisis emocional o piensa en el suicidio, llame o escriba al 988, de día o de noche.',
  },
}
