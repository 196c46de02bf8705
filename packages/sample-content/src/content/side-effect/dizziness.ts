import type { SideEffectEntry } from '../../model/sample-types.ts'
import { clinicPolicy, evidence } from '../../model/grounds.ts'

export const dizziness: SideEffectEntry = {
  key: 'dizziness',
  shared: {
    slug: 'dizziness',
    manifestation: 'symptom',
    severity: 'moderate',
    isSerious: false,
    whatItFeelsLike: evidence('acevedo-diaz-2020', 'nimh-brain-stimulation'),
    whatToDo: clinicPolicy('ketamine-label-older', 'spravato-label'),
    howWeManageIt: clinicPolicy(),
    careAdvice: ['clinic-now-fall', 'staff-balance'],
    canBeReported: true,
    review: { sources: ['singh-2016', 'acevedo-diaz-2020', 'ketamine-label-older', 'nimh-brain-stimulation'] },
  },
  en: {
    plainName: 'Dizziness and loss of balance',
    medicalName: 'Dizziness and ataxia',
    summary:
      'The room may seem to spin, or your legs may feel unsteady. You could fall if you get up too soon. Ask for help if you want to move.',
    whatItFeelsLike:
      'You may feel light-headed, as if you were on a boat.\n\n**With a ketamine infusion** your legs may not go where you want. In a study of 188 people, most side effects were gone within 2 hours.\n\n**With magnetic stimulation** you may feel light-headed for a short time, says the National Institute of Mental Health.',
    whatToDo:
      '- **Do not get up alone while you feel dizzy.** Ask for help, even for a trip to the restroom.\n- Use the restroom before the session starts.\n- Sit on the edge of the chair for a while before you stand.\n- Wear flat shoes.\n- After a ketamine infusion, stay off ladders and bikes that day. Do not drive for at least 24 hours.\n- After magnetic stimulation, do not drive until the dizziness is gone.',
    howWeManageIt:
      'You sit or lie in a chair, and staff walk with you when you feel unsteady. Before you go home after an infusion, they watch you stand and take a few steps.',
  },
  es: {
    plainName: 'Mareo y falta de equilibrio',
    medicalName: 'Mareo y ataxia',
    summary:
      'Puede sentir que la sala da vueltas o que las piernas no le sostienen bien. Podría caerse si se levanta muy pronto. Pida ayuda si quiere moverse.',
    whatItFeelsLike:
      'Puede sentirse como en un barco.\n\n**Con una infusión de ketamina** las piernas pueden no obedecer. En un estudio de 188 personas, la mayoría de los efectos pasó antes de 2 horas.\n\n**Con la estimulación magnética** puede sentir un mareo breve, dice el Instituto Nacional de Salud Mental.',
    whatToDo:
      '- **No se levante sin ayuda mientras sienta mareo.** Pídala incluso para ir al baño.\n- Vaya al baño antes de que empiece la sesión.\n- Siéntese un rato en el borde de la silla antes de ponerse de pie.\n- Use zapatos bajos.\n- Después de una infusión de ketamina, ese día no suba escaleras de mano ni ande en bicicleta. No maneje durante al menos 24 horas.\n- Después de la estimulación magnética, no maneje hasta que se le quite el mareo.',
    howWeManageIt:
      'Usted está en una silla o un sillón, y el personal camina con usted si no se siente firme. Antes de irse a casa después de una infusión, miran cómo se pone de pie y da unos pasos.',
  },
}
