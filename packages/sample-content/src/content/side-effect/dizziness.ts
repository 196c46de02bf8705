import type { SideEffectEntry } from '../../model/sample-types.ts'
import { clinicPolicy, evidence } from '../../model/grounds.ts'

export const dizziness: SideEffectEntry = {
  key: 'dizziness',
  shared: {
    slug: 'dizziness',
    manifestation: 'symptom',
    severity: 'moderate',
    isSerious: false,
    whatItFeelsLike: evidence('singh-2016', 'acevedo-diaz-2020'),
    whatToDo: clinicPolicy('ketamine-label-older', 'spravato-label'),
    howWeManageIt: clinicPolicy(),
    careAdvice: ['clinic-now-fall', 'staff-balance'],
    canBeReported: true,
    review: { sources: ['singh-2016', 'acevedo-diaz-2020', 'ketamine-label-older'] },
  },
  en: {
    plainName: 'Dizziness and loss of balance',
    medicalName: 'Dizziness and ataxia',
    summary:
      'The room may seem to spin, and your legs may feel unsteady. You could fall if you get up alone. Ask for help each time you want to move.',
    whatItFeelsLike:
      'You may feel light-headed, as if you were on a boat. Your legs may not go where you want. In a study of 67 people, dizziness was one of the effects that at least 20% had. In another study of 188 people, most side effects were gone within 2 hours.',
    whatToDo:
      '- **Do not get up alone.** Ask for help, even for a trip to the restroom.\n- Use the restroom before the infusion starts.\n- Sit on the edge of the chair for a while before you stand.\n- Wear flat shoes, and hold on to your companion.\n- Stay off ladders and bikes that day. Do not drive for at least 24 hours.',
    howWeManageIt:
      'You sit or lie in a chair with raised sides. Staff walk with you when you need to move. Before you go home, they watch you stand and take a few steps.',
  },
  es: {
    plainName: 'Mareo y falta de equilibrio',
    medicalName: 'Mareo y ataxia',
    summary:
      'Puede sentir que la sala da vueltas y que las piernas no le sostienen bien. Podría caerse si se levanta sin ayuda. Pida ayuda cada vez que quiera moverse.',
    whatItFeelsLike:
      'Puede sentirse como en un barco. Las piernas pueden no obedecer. En un estudio de 67 personas, el mareo fue uno de los efectos que tuvo al menos el 20%. En otro estudio de 188 personas, la mayoría de los efectos pasó antes de 2 horas.',
    whatToDo:
      '- **No se levante sin ayuda.** Pídala incluso para ir al baño.\n- Vaya al baño antes de que empiece la infusión.\n- Siéntese un rato en el borde de la silla antes de ponerse de pie.\n- Use zapatos bajos y apóyese en quien le acompaña.\n- Ese día no suba escaleras de mano ni ande en bicicleta. No maneje durante al menos 24 horas.',
    howWeManageIt:
      'Usted está en una silla con los lados levantados. El personal camina con usted cuando necesita moverse. Antes de irse a casa, miran cómo se pone de pie y da unos pasos.',
  },
}
