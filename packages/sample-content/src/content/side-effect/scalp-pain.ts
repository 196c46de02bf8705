import type { SideEffectEntry } from '../../model/sample-types.ts'
import { clinicPolicy, evidence } from '../../model/grounds.ts'

export const scalpPain: SideEffectEntry = {
  key: 'scalp-pain',
  shared: {
    slug: 'pain-under-the-coil',
    manifestation: 'symptom',
    severity: 'mild',
    isSerious: false,
    whatItFeelsLike: evidence('oreardon-2007', 'blumberger-2018'),
    whatToDo: clinicPolicy(),
    howWeManageIt: clinicPolicy('rossi-2021'),
    careAdvice: ['staff-scalp-pain'],
    canBeReported: true,
    review: { sources: ['oreardon-2007', 'blumberger-2018', 'rossi-2021'] },
  },
  en: {
    plainName: 'Pain under the coil',
    medicalName: 'Application site pain',
    summary:
      'The pulses make muscles and nerves under the coil jump, and this can hurt. The pain comes while the pulses run. Staff can change the place or the strength.',
    whatItFeelsLike:
      'It feels like taps or pricks on your scalp, and sometimes behind the eye or in a tooth. In a study of 414 people, the pain was rated on average at 3.4 or 3.8 out of 10. In another study, 4.5% of the 155 people with TMS left because of side effects.',
    whatToDo:
      '- Tell staff how strong the pain is, from 0 to 10.\n- Let your jaw and brow go loose.\n- **Say stop if it is too much.** The pulses stop at once.\n- Ask which pain reliever you may take before the next session.',
    howWeManageIt:
      'Staff can turn or move the coil a little, or put something soft under it. They can start with weaker pulses and make them stronger over the first sessions. If it still hurts too much, we look for another treatment with you.',
  },
  es: {
    plainName: 'Dolor debajo de la bobina',
    medicalName: 'Dolor en el lugar de aplicación',
    summary:
      'Los pulsos hacen saltar músculos y nervios debajo de la bobina, y eso puede doler. El dolor viene con los pulsos. El personal puede cambiar el lugar o la fuerza.',
    whatItFeelsLike:
      'Se siente como golpecitos o pinchazos en la cabeza, y a veces detrás del ojo o en un diente. En un estudio de 414 personas, el dolor recibió en promedio 3.4 o 3.8 de 10. En otro estudio, el 4.5% de las 155 personas con EMT se fue por los efectos secundarios.',
    whatToDo:
      '- Diga al personal qué tan fuerte es el dolor, de 0 a 10.\n- Suelte la mandíbula y la frente.\n- **Diga que paren si es demasiado.** Los pulsos paran enseguida.\n- Pregunte qué calmante puede tomar antes de la próxima sesión.',
    howWeManageIt:
      'El personal puede girar o mover un poco la bobina, o poner algo blando debajo. Puede empezar con pulsos más débiles y subirlos en las primeras sesiones. Si aun así duele demasiado, buscamos con usted otro tratamiento.',
  },
}
