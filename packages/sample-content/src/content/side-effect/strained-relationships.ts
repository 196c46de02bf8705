import type { SideEffectEntry } from '../../model/sample-types.ts'
import { clinicPolicy, evidence } from '../../model/grounds.ts'

export const strainedRelationships: SideEffectEntry = {
  key: 'strained-relationships',
  shared: {
    slug: 'strain-with-people-close-to-you',
    manifestation: 'symptom',
    severity: 'moderate',
    isSerious: false,
    whatItFeelsLike: evidence('schermuly-haupt-2018'),
    whatToDo: clinicPolicy(),
    howWeManageIt: clinicPolicy(),
    careAdvice: ['therapist-relationships'],
    canBeReported: false,
    review: { sources: ['schermuly-haupt-2018'] },
  },
  en: {
    plainName: 'Strain with people close to you',
    medicalName: 'Strain in relationships',
    summary:
      'When you change, others have to get used to it. You may say no more often, or speak of old hurts. That can lead to fights, distance, or a break.',
    whatItFeelsLike:
      'Someone may say that therapy has made you selfish. You may feel that no one understands you. In a study, 100 therapists were each asked about 1 patient. Therapy had brought strain into the families of 6 patients.',
    whatToDo:
      '- Tell people close to you what you are trying, if it puts you in no danger.\n- Don’t decide on a break in the first heat. Sleep on it, and talk it over.\n- **If someone threatens or hurts you, call 911.**\n- Bring it up in your next session.',
    howWeManageIt:
      'The therapist asks how things are at home. You can practice what to say, or invite someone to a session. If home is not safe, that comes first, and we help you find support.',
  },
  es: {
    plainName: 'Tensión con las personas cercanas',
    medicalName: 'Tensión en las relaciones',
    summary:
      'Cuando usted cambia, los demás tienen que acostumbrarse. Puede decir que no más veces o hablar de viejas heridas. Eso puede traer peleas, distancia o una ruptura.',
    whatItFeelsLike:
      'Alguien puede decir que la terapia le volvió egoísta. Puede sentir que nadie le entiende. En un estudio se preguntó a 100 terapeutas por 1 paciente cada uno. La terapia había traído tensión a la familia de 6 pacientes.',
    whatToDo:
      '- Cuente a las personas cercanas qué está probando, si puede hacerlo sin peligro.\n- No decida una ruptura en caliente. Duerma antes, y háblelo.\n- **Si alguien le amenaza o le hace daño, llame al 911.**\n- Háblelo en la próxima sesión.',
    howWeManageIt:
      'El terapeuta pregunta cómo van las cosas en casa. Puede practicar qué decir o invitar a alguien a una sesión. Si hay peligro en casa, eso va primero, y le ayudamos a buscar apoyo.',
  },
}
