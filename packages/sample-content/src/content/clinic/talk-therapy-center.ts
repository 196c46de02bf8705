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
    prices: [{ min: 0 }, { min: 90, max: 160 }],
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
    interpreter: 'Free, in the room or by video: ask when you book',
    directions: [
      'By bus: the stop “Sample Library” is two minutes away on foot',
      'On foot: the center is on the second floor above the library; there is an elevator',
    ],
    parking: 'On the street, up to three hours. The first hour is free.',
    firstSteps: [
      {
        title: 'You call us',
        text: 'Tell us what you would like help with, and when you have time. The call takes about 10 minutes.',
      },
      {
        title: 'We suggest a therapist',
        text: 'You can say what matters to you, such as a language or a woman or man as therapist. We call you back within a week.',
      },
      {
        title: 'The first session',
        text: 'You and the therapist get to know each other, and talk about the risks and the other choices.',
      },
      { title: 'You decide', text: 'Take your time. If you don’t feel at ease, you can ask for another therapist.' },
    ],
    prices: [
      { item: 'First call', note: 'This is an example: these sums are made up' },
      { item: 'One session', note: 'What you pay depends on your income: ask us' },
    ],
    insurance:
      'We take some health plans. Before the first session, ask yours if it pays for our therapists, and for how many sessions.',
    cancellation: 'Call us a day before. If you cancel later or don’t come, you pay half of the price.',
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
    interpreter: 'Gratis, en la sala o por video: pídalo cuando haga la cita',
    directions: [
      'En autobús: la parada “Sample Library” está a dos minutos a pie',
      'A pie: el centro está en el segundo piso, encima de la biblioteca; hay elevador',
    ],
    parking: 'En la calle, hasta tres horas. La primera hora es gratis.',
    firstSteps: [
      {
        title: 'Usted nos llama',
        text: 'Díganos con qué quiere ayuda y cuándo tiene tiempo. La llamada dura unos 10 minutos.',
      },
      {
        title: 'Le proponemos un terapeuta',
        text: 'Puede decir qué le importa, como el idioma o si prefiere una mujer o un hombre. Lo llamamos antes de una semana.',
      },
      {
        title: 'La primera sesión',
        text: 'Usted y el terapeuta se conocen y hablan de los riesgos y de las otras opciones.',
      },
      { title: 'Usted decide', text: 'Tómese su tiempo. Si no se siente a gusto, puede pedir otro terapeuta.' },
    ],
    prices: [
      { item: 'Primera llamada', note: 'Es un ejemplo: estas cifras son inventadas' },
      { item: 'Una sesión', note: 'Lo que paga depende de sus ingresos: pregúntenos' },
    ],
    insurance:
      'Aceptamos algunos seguros médicos. Antes de la primera sesión, pregunte al suyo si paga a nuestros terapeutas y cuántas sesiones.',
    cancellation: 'Llámenos un día antes. Si cancela más tarde o no viene, paga la mitad del precio.',
  },
}
