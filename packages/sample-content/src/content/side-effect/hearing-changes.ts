import type { SideEffectEntry } from '../../model/sample-types.ts'
import { clinicPolicy, evidence } from '../../model/grounds.ts'

export const hearingChanges: SideEffectEntry = {
  key: 'hearing-changes',
  shared: {
    slug: 'ringing-ears-or-hearing-loss',
    manifestation: 'symptom',
    severity: 'moderate',
    isSerious: true,
    whatItFeelsLike: evidence('rossi-2021'),
    whatToDo: clinicPolicy('rossi-2021'),
    howWeManageIt: clinicPolicy('rossi-2021'),
    careAdvice: ['clinic-now-hearing'],
    canBeReported: true,
    review: { sources: ['rossi-2021', 'fda-tms-guidance-2011'] },
  },
  en: {
    plainName: 'Ringing ears or hearing loss',
    medicalName: 'Tinnitus or hearing loss',
    summary:
      'The coil clicks loudly, right beside your ear. Without earplugs the noise can harm your hearing. That is why you wear them in each session.',
    whatItFeelsLike:
      'You may hear ringing, buzzing, or hissing that others don’t hear. Voices may sound dull, or you may have to ask people to say things again. It can pass, and it can stay.',
    whatToDo:
      '- **Wear your earplugs from the first click to the last.**\n- Raise your hand if a plug comes out. The pulses stop.\n- Tell us about hearing loss, ringing ears, or a hearing aid before we start.\n- Call us if your ears ring the day after.',
    howWeManageIt:
      'Staff check that your earplugs sit well. They ask after each session if you hear as before. If not, the sessions stop until your hearing has been tested.',
  },
  es: {
    plainName: 'Zumbidos o pérdida de oído',
    medicalName: 'Acúfenos o pérdida auditiva',
    summary:
      'La bobina hace clics muy fuertes, al lado del oído. Sin tapones, el ruido puede dañar el oído. Por eso los lleva en cada sesión.',
    whatItFeelsLike:
      'Puede oír pitidos o zumbidos que otros no oyen. Las voces pueden sonar apagadas, o puede tener que pedir que le repitan las cosas. Puede quitarse, y puede quedarse.',
    whatToDo:
      '- **Lleve los tapones desde el primer clic hasta el último.**\n- Levante la mano si se le sale un tapón. Los pulsos paran.\n- Cuéntenos antes de empezar si oye mal, tiene zumbidos o usa un audífono.\n- Llámenos si al día siguiente le zumban los oídos.',
    howWeManageIt:
      'El personal revisa que los tapones estén bien puestos. Después de cada sesión pregunta si oye como antes. Si no, las sesiones se detienen hasta que le hagan una prueba de oído.',
  },
}
