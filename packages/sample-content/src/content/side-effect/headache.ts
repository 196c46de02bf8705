import type { SideEffectEntry } from '../../model/sample-types.ts'
import { clinicPolicy, evidence } from '../../model/grounds.ts'

export const headache: SideEffectEntry = {
  key: 'headache',
  shared: {
    slug: 'headache',
    manifestation: 'symptom',
    severity: 'mild',
    isSerious: false,
    whatItFeelsLike: evidence('acevedo-diaz-2020', 'blumberger-2018', 'nimh-brain-stimulation'),
    whatToDo: clinicPolicy(),
    howWeManageIt: clinicPolicy('asa-ketamine-2025', 'rossi-2021'),
    careAdvice: ['clinic-now-headache', 'staff-headache'],
    canBeReported: true,
    review: {
      sources: ['singh-2016', 'acevedo-diaz-2020', 'blumberger-2018', 'nimh-brain-stimulation', 'rossi-2021'],
    },
  },
  en: {
    plainName: 'Headache',
    medicalName: 'Headache',
    summary:
      'Your head may hurt during a session or later that day. Tell staff when it starts, so that they can look for the cause and help.',
    whatItFeelsLike:
      'It may be a dull ache or a feeling of pressure.\n\n**With a ketamine infusion** it can come while the medicine runs. In a study of 188 people, most side effects were gone within 2 hours.\n\n**With magnetic stimulation** it can start under the coil and spread. The National Institute of Mental Health calls these headaches mild.',
    whatToDo:
      '- **Tell staff at once** if your head starts to hurt during a session.\n- Drink water after the session, and rest in a dark room.\n- Before the first session, ask which pain reliever you may take at home.\n- A sudden, very bad headache is an emergency. Call 911.',
    howWeManageIt:
      'During an infusion, staff check your blood pressure first. If it is high, they slow or stop the infusion and treat it. During magnetic stimulation, they move the coil or make the pulses weaker. In both, they can give you a pain reliever. Tell us at the next visit if the headache came back at home.',
  },
  es: {
    plainName: 'Dolor de cabeza',
    medicalName: 'Cefalea',
    summary:
      'Le puede doler la cabeza durante una sesión o más tarde ese día. Avise al personal cuando empiece, para que busque la causa y le ayude.',
    whatItFeelsLike:
      'Puede ser un dolor sordo o una sensación de presión.\n\n**Con una infusión de ketamina** puede venir mientras corre el medicamento. En un estudio de 188 personas, la mayoría de los efectos pasó antes de 2 horas.\n\n**Con la estimulación magnética** puede empezar debajo de la bobina y extenderse. El Instituto Nacional de Salud Mental llama leves a estos dolores.',
    whatToDo:
      '- **Avise enseguida al personal** si le empieza a doler la cabeza durante una sesión.\n- Beba agua después de la sesión y descanse en un cuarto oscuro.\n- Antes de la primera sesión, pregunte qué calmante puede tomar en casa.\n- Un dolor de cabeza repentino y muy fuerte es una emergencia. Llame al 911.',
    howWeManageIt:
      'Durante una infusión, primero le miden la presión. Si está alta, hacen la infusión más lenta o la detienen y la tratan. Durante la estimulación magnética, mueven la bobina o hacen los pulsos más débiles. En las dos le pueden dar un calmante. En la próxima visita, díganos si el dolor volvió en casa.',
  },
}
