import type { SideEffectEntry } from '../../model/sample-types.ts'
import { clinicPolicy, evidence } from '../../model/grounds.ts'

export const anxiety: SideEffectEntry = {
  key: 'anxiety',
  shared: {
    slug: 'anxiety',
    manifestation: 'symptom',
    severity: 'moderate',
    isSerious: false,
    whatItFeelsLike: evidence('singh-2016', 'acevedo-diaz-2020'),
    whatToDo: clinicPolicy(),
    howWeManageIt: clinicPolicy(),
    careAdvice: ['staff-fear'],
    canBeReported: true,
    review: { sources: ['singh-2016', 'acevedo-diaz-2020'] },
  },
  en: {
    plainName: 'Anxiety',
    medicalName: 'Anxiety',
    summary:
      'You may feel nervous or afraid, before the infusion or while it runs. It often goes together with feeling detached. Say so early, so that staff can help.',
    whatItFeelsLike:
      'Your heart may race, or your thoughts may run in circles. You may fear that you lose control, or that the feeling stays. In a study of 67 people, anxiety was one of the effects that at least 20% had. In another study of 188 people, most side effects were gone within 2 hours.',
    whatToDo:
      '- Tell us what scares you before we start.\n- Bring someone you trust, or music that calms you.\n- Breathe out slowly, and feel your feet on the floor.\n- Say a word or raise your hand if it gets too much. **You can ask to stop at any time.**\n- If you are very anxious the day after, call the clinic.',
    howWeManageIt:
      'A nurse stays near and talks you through it. Staff can slow or stop the infusion. They can give you medicine to calm you. Before the next session, we plan with you what to change.',
  },
  es: {
    plainName: 'Ansiedad',
    medicalName: 'Ansiedad',
    summary:
      'Puede sentir nervios o miedo antes de la infusión o mientras corre. Muchas veces va junto con sentirse desconectado. Dígalo pronto para que el personal le ayude.',
    whatItFeelsLike:
      'El corazón puede latir rápido o los pensamientos dar vueltas. Puede temer que pierde el control o que la sensación se quede. En un estudio de 67 personas, la ansiedad fue uno de los efectos que tuvo al menos el 20%. En otro estudio de 188 personas, la mayoría de los efectos pasó antes de 2 horas.',
    whatToDo:
      '- Cuéntenos qué le da miedo antes de empezar.\n- Traiga a alguien de confianza o música que le calme.\n- Suelte el aire despacio y sienta los pies en el suelo.\n- Diga algo o levante la mano si es demasiado. **Puede pedir que se detenga en cualquier momento.**\n- Si al día siguiente tiene mucha ansiedad, llame a la clínica.',
    howWeManageIt:
      'Una persona de enfermería está cerca y le habla. La infusión puede ir más lenta o detenerse. Le pueden dar un medicamento para calmarle. Antes de la próxima sesión, vemos con usted qué cambiar.',
  },
}
