import type { SideEffectEntry } from '../../model/sample-types.ts'
import { clinicPolicy, evidence, explanation } from '../../model/grounds.ts'

export const headache: SideEffectEntry = {
  key: 'headache',
  shared: {
    slug: 'headache',
    manifestation: 'symptom',
    severity: 'mild',
    isSerious: false,
    whatItFeelsLike: evidence('singh-2016', 'acevedo-diaz-2020'),
    whatToDo: explanation,
    howWeManageIt: clinicPolicy('asa-ketamine-2025'),
    careAdvice: ['clinic-now-headache', 'staff-headache'],
    canBeReported: true,
    review: { sources: ['singh-2016', 'acevedo-diaz-2020'] },
  },
  en: {
    plainName: 'Headache',
    medicalName: 'Headache',
    summary:
      'Your head may hurt during the infusion or later that day. Tell your nurse when it starts, because high blood pressure can cause it too.',
    whatItFeelsLike:
      'It may be a dull ache or a feeling of pressure. In a study of 67 people, headache was one of the effects that at least 20% had. In another study of 188 people, most side effects were gone within 2 hours.',
    whatToDo:
      '- **Tell your nurse at once** if your head starts to hurt during the infusion.\n- Drink water after the session, and rest in a dark room.\n- Before the first session, ask which pain reliever you may take at home.\n- A sudden, very bad headache is an emergency. Call 911.',
    howWeManageIt:
      'Staff check your blood pressure first. If it is high, they slow or stop the infusion and treat it. If not, they can give you a pain reliever. Tell us at the next visit if the headache came back at home.',
  },
  es: {
    plainName: 'Dolor de cabeza',
    medicalName: 'Cefalea',
    summary:
      'Le puede doler la cabeza durante la infusión o más tarde ese día. Avise a enfermería cuando empiece, porque la presión alta también puede causarlo.',
    whatItFeelsLike:
      'Puede ser un dolor sordo o una sensación de presión. En un estudio de 67 personas, el dolor de cabeza fue uno de los efectos que tuvo al menos el 20%. En otro estudio de 188 personas, la mayoría de los efectos pasó antes de 2 horas.',
    whatToDo:
      '- **Avise enseguida a enfermería** si le empieza a doler la cabeza durante la infusión.\n- Beba agua después de la sesión y descanse en un cuarto oscuro.\n- Antes de la primera sesión, pregunte qué calmante puede tomar en casa.\n- Un dolor de cabeza repentino y muy fuerte es una emergencia. Llame al 911.',
    howWeManageIt:
      'Primero le miden la presión. Si está alta, hacen la infusión más lenta o la detienen y la tratan. Si no, le pueden dar un calmante. En la próxima visita, díganos si el dolor volvió en casa.',
  },
}
