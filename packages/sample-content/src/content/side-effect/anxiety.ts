import type { SideEffectEntry } from '../../model/sample-types.ts'
import { clinicPolicy, evidence } from '../../model/grounds.ts'

export const anxiety: SideEffectEntry = {
  key: 'anxiety',
  shared: {
    slug: 'anxiety',
    manifestation: 'symptom',
    severity: 'moderate',
    isSerious: false,
    whatItFeelsLike: evidence('acevedo-diaz-2020', 'rozental-2016'),
    whatToDo: clinicPolicy(),
    howWeManageIt: clinicPolicy(),
    careAdvice: ['staff-fear'],
    canBeReported: true,
    review: { sources: ['singh-2016', 'acevedo-diaz-2020', 'rozental-2016'] },
  },
  en: {
    plainName: 'Anxiety',
    medicalName: 'Anxiety',
    summary:
      'You may feel nervous or afraid, before a session or in the middle of it. Say so early, so that the person who treats you can help.',
    whatItFeelsLike:
      'Your heart may race, or your thoughts may run in circles. You may fear that you lose control, or that the feeling stays.\n\n**With a ketamine infusion** it often goes together with feeling detached. In a study of 188 people, most side effects were gone within 2 hours.\n\n**With talk therapy** it can come when you speak of what you fear, or try out what you have avoided.',
    whatToDo:
      '- Tell us what scares you before we start.\n- Breathe out slowly, and feel your feet on the floor.\n- Say a word or raise your hand if it gets too much. **You can ask to stop at any time.**\n- For an infusion, bring someone you trust, or music that calms you.\n- If you are very anxious the day after, call the clinic.',
    howWeManageIt:
      'Someone stays with you and talks you through it. An infusion can be slowed or stopped, and there is medicine to calm you. In talk therapy, you and the therapist choose a smaller step. Before the next session, we plan with you what to change.',
  },
  es: {
    plainName: 'Ansiedad',
    medicalName: 'Ansiedad',
    summary:
      'Puede sentir nervios o miedo antes de una sesión o en medio de ella. Dígalo pronto, para que quien le trata le ayude.',
    whatItFeelsLike:
      'El corazón puede latir rápido o los pensamientos dar vueltas. Puede temer que pierde el control o que la sensación se quede.\n\n**Con una infusión de ketamina** muchas veces va junto con sentirse desconectado. En un estudio de 188 personas, la mayoría de los efectos pasó antes de 2 horas.\n\n**Con la psicoterapia** puede venir cuando habla de lo que teme o prueba lo que ha evitado.',
    whatToDo:
      '- Cuéntenos qué le da miedo antes de empezar.\n- Suelte el aire despacio y sienta los pies en el suelo.\n- Diga algo o levante la mano si es demasiado. **Puede pedir que se detenga en cualquier momento.**\n- Para una infusión, traiga a alguien de confianza o música que le calme.\n- Si al día siguiente tiene mucha ansiedad, llame a la clínica.',
    howWeManageIt:
      'Alguien está con usted y le habla. Una infusión puede ir más lenta o detenerse, y hay medicamentos para calmarle. En la psicoterapia, usted y el terapeuta eligen un paso más pequeño. Antes de la próxima sesión, vemos con usted qué cambiar.',
  },
}
