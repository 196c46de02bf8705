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
    prices: [{ min: 180 }, { min: 250, max: 320 }, { min: 200, max: 260 }],
  },
  en: {
    languages: ['English', 'Spanish'],
    accessibility: [
      'Elevator from the garage and from the street',
      'A treatment chair that lowers to the height of a wheelchair',
    ],
    emergencyText:
      'The clinic is not an emergency service. In an emergency, call 911. In an emotional crisis or with thoughts of suicide, call or text 988, day or night.',
    interpreter: 'Free, by phone or video: ask when you call',
    directions: [
      'By bus: the stop “Sample Garage” is across the street',
      'By car: take the exit “Sampletown Center”, then the second street on the left',
    ],
    parking: 'In the garage below the clinic: the first two hours are free for patients.',
    firstSteps: [
      {
        title: 'You call us',
        text: 'We ask what you have tried so far, and if you have metal or a device in your body. The call takes about 20 minutes.',
      },
      {
        title: 'Your doctor sends a note',
        text: 'It says what you have and what you have tried. You can also ask for it yourself and bring it along.',
      },
      {
        title: 'Your assessment',
        text: 'You are with us for about an hour. We go through a list of questions, and explain the risks and the other choices.',
      },
      {
        title: 'You and your health plan decide',
        text: 'Take your time. If you want to go on, we ask your health plan what it pays for. That may take some weeks.',
      },
    ],
    prices: [
      { item: 'Assessment', note: 'This is an example: these sums are made up' },
      { item: 'Finding the right spot and strength', note: 'Once, before the first session' },
      { item: 'One session' },
    ],
    insurance:
      'Before the first session we ask your health plan what it pays for. Then we tell you what is left for you to pay.',
    cancellation: 'Call us a day before. If you cancel later or don’t come, you pay $40.',
  },
  es: {
    languages: ['inglés', 'español'],
    accessibility: [
      'Elevador desde el estacionamiento y desde la calle',
      'Un sillón de tratamiento que baja a la altura de una silla de ruedas',
    ],
    emergencyText:
      'La clínica no atiende emergencias. En una emergencia, llame al 911. Si tiene una crisis emocional o piensa en el suicidio, llame o escriba al 988, de día o de noche.',
    interpreter: 'Gratis, por teléfono o video: pídalo cuando llame',
    directions: [
      'En autobús: la parada “Sample Garage” está al otro lado de la calle',
      'En auto: tome la salida “Sampletown Center” y luego la segunda calle a la izquierda',
    ],
    parking: 'En el estacionamiento debajo de la clínica: las primeras dos horas son gratis para pacientes.',
    firstSteps: [
      {
        title: 'Usted nos llama',
        text: 'Le preguntamos qué ha probado hasta ahora y si tiene metal o algún aparato en el cuerpo. La llamada dura unos 20 minutos.',
      },
      {
        title: 'Su médico envía una nota',
        text: 'Dice qué tiene usted y qué ha probado. También puede pedirla usted y traerla.',
      },
      {
        title: 'Su evaluación',
        text: 'Pasa con nosotros cerca de una hora. Repasamos una lista de preguntas y le explicamos los riesgos y las otras opciones.',
      },
      {
        title: 'Deciden usted y su seguro médico',
        text: 'Tómese su tiempo. Si quiere seguir, le preguntamos a su seguro médico qué paga. Puede tardar unas semanas.',
      },
    ],
    prices: [
      { item: 'Evaluación', note: 'Es un ejemplo: estas cifras son inventadas' },
      { item: 'Encontrar el punto y la fuerza correctos', note: 'Una vez, antes de la primera sesión' },
      { item: 'Una sesión' },
    ],
    insurance:
      'Antes de la primera sesión le preguntamos a su seguro médico qué paga. Después le decimos cuánto le queda por pagar a usted.',
    cancellation: 'Llámenos un día antes. Si cancela más tarde o no viene, paga $40.',
  },
}
