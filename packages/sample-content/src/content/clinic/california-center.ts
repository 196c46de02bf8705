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
    prices: [{ min: 0 }, { min: 150, max: 200 }, { min: 400, max: 550 }],
  },
  en: {
    languages: ['English', 'Spanish'],
    accessibility: [
      'Step-free entrance from the street',
      'Treatment rooms on the ground floor',
      'Restroom with room for a wheelchair',
    ],
    emergencyText:
      'The clinic is not an emergency service. In an emergency, call 911. In an emotional crisis or with thoughts of suicide, call or text 988, day or night.',
    interpreter: 'Free, by phone or video: ask when you call',
    directions: [
      'By bus: the stop “Sample Street” is at the door',
      'By train: ten minutes on foot from Sampletown station',
      'By car: from Sample Avenue, turn right after the park',
    ],
    parking: 'Behind the building, free. Do not drive home after an infusion: whoever takes you home can park there.',
    firstSteps: [
      {
        title: 'You call us',
        text: 'Tell us that you would like to know more. We ask how you have been, and which treatments you have had. The call takes about 15 minutes.',
      },
      {
        title: 'You send us a list',
        text: 'Write down your medicines and illnesses. If you agree, we ask your doctor for your records.',
      },
      {
        title: 'Your assessment',
        text: 'One of our clinicians sees you for 30 minutes. You talk about your health, the risks, and the other choices.',
      },
      {
        title: 'You decide',
        text: 'Take your time. If the risks are too high for you, we say so, and tell you what else there is.',
      },
    ],
    prices: [
      { item: 'First call', note: 'This is an example: these sums are made up' },
      { item: 'Assessment' },
      { item: 'One infusion', note: 'With all the checks of that day' },
    ],
    insurance:
      'We don’t send bills to health plans. Before you start, ask yours what it pays for. We give you a bill that you can send in.',
    cancellation:
      'Call us by noon on the day before. If you cancel later or don’t come, you pay $100. If you are ill, you pay nothing.',
  },
  es: {
    languages: ['inglés', 'español'],
    accessibility: [
      'Entrada sin escalones desde la calle',
      'Salas de tratamiento en la planta baja',
      'Baño con espacio para una silla de ruedas',
    ],
    emergencyText:
      'La clínica no atiende emergencias. En una emergencia, llame al 911. Si tiene una crisis emocional o piensa en el suicidio, llame o escriba al 988, de día o de noche.',
    interpreter: 'Gratis, por teléfono o video: pídalo cuando llame',
    directions: [
      'En autobús: la parada “Sample Street” está en la puerta',
      'En tren: a diez minutos a pie de la estación de Sampletown',
      'En auto: desde Sample Avenue, doble a la derecha después del parque',
    ],
    parking:
      'Detrás del edificio, gratis. No maneje después de una infusión: quien lo lleve a casa puede estacionar ahí.',
    firstSteps: [
      {
        title: 'Usted nos llama',
        text: 'Díganos que quiere saber más. Le preguntamos cómo ha estado y qué tratamientos ha tenido. La llamada dura unos 15 minutos.',
      },
      {
        title: 'Nos envía una lista',
        text: 'Anote sus medicamentos y enfermedades. Si está de acuerdo, le pedimos su historial a su médico.',
      },
      {
        title: 'Su evaluación',
        text: 'Uno de nuestros profesionales clínicos lo atiende 30 minutos. Hablan de su salud, de los riesgos y de las otras opciones.',
      },
      {
        title: 'Usted decide',
        text: 'Tómese su tiempo. Si los riesgos son demasiado altos para usted, se lo decimos y le contamos qué más hay.',
      },
    ],
    prices: [
      { item: 'Primera llamada', note: 'Es un ejemplo: estas cifras son inventadas' },
      { item: 'Evaluación' },
      { item: 'Una infusión', note: 'Con todos los controles de ese día' },
    ],
    insurance:
      'No enviamos facturas a los seguros médicos. Antes de empezar, pregunte al suyo qué paga. Le damos una factura que puede enviarle.',
    cancellation:
      'Llámenos antes del mediodía del día anterior. Si cancela más tarde o no viene, paga $100. Si está enfermo, no paga nada.',
  },
}
