import type { SideEffectEntry } from '../../model/sample-types.ts'
import { anesthesiaLabel, clinicPolicy, evidence } from '../../model/grounds.ts'

export const drowsiness: SideEffectEntry = {
  key: 'drowsiness',
  shared: {
    slug: 'drowsiness',
    manifestation: 'symptom',
    severity: 'mild',
    isSerious: false,
    whatItFeelsLike: evidence('acevedo-diaz-2020'),
    whatToDo: clinicPolicy('ketamine-label-older', 'spravato-label'),
    howWeManageIt: clinicPolicy('asa-ketamine-2025'),
    whoIsAtHigherRisk: anesthesiaLabel('ketalar-label-2024'),
    careAdvice: ['clinic-now-fall', 'staff-balance'],
    canBeReported: true,
    review: { sources: ['fda-compounded-2023', 'acevedo-diaz-2020', 'ketalar-label-2024'] },
  },
  en: {
    plainName: 'Feeling sleepy or tired',
    medicalName: 'Somnolence and fatigue',
    summary:
      'You may feel sleepy during the infusion and worn out for the rest of the day. Sleepiness that gets very deep is a sign to act on at once.',
    whatItFeelsLike:
      'Your eyes want to close, and your arms and legs feel heavy. You may drift off and find it hard to talk.\n\nIn a study of 188 people, most side effects were gone within 2 hours. Tiredness can last longer. Some people want to nap or go to bed early that day.',
    whatToDo:
      '- Let yourself rest. You don’t need to stay alert.\n- Leave the clinic with an adult.\n- Keep the rest of the day free.\n- Do not drive for at least 24 hours, and not before a full night’s sleep.\n- Do not drink alcohol that day. It can make you much more sleepy.',
    howWeManageIt:
      'A nurse checks how awake you are, and watches your breathing and your oxygen. If you get too sleepy, the nurse slows or stops the infusion. You leave only after staff agree that you are awake enough.',
    whoIsAtHigherRisk:
      'The risk is higher with other things that make you sleepy. These are opioids, alcohol, and some pills for sleep or anxiety (benzodiazepines). With ketamine they can cause deep sleep, very slow breathing, or death. Tell us about all of them before your first session.',
  },
  es: {
    plainName: 'Sueño o cansancio',
    medicalName: 'Somnolencia y fatiga',
    summary:
      'Puede tener sueño durante la infusión y sentirse sin fuerzas el resto del día. Si el sueño se vuelve muy profundo, hay que actuar de inmediato.',
    whatItFeelsLike:
      'Los ojos se cierran, y los brazos y las piernas pesan. Puede quedarse dormido a ratos y le puede costar hablar.\n\nEn un estudio de 188 personas, la mayoría de los efectos pasó antes de 2 horas. El cansancio puede durar más. Algunas personas duermen una siesta o se acuestan temprano ese día.',
    whatToDo:
      '- Descanse. No hace falta mantenerse despierto.\n- Salga de la clínica con una persona adulta.\n- Deje libre el resto del día.\n- No maneje durante al menos 24 horas, ni antes de dormir bien toda una noche.\n- No beba alcohol ese día. Puede darle mucho más sueño.',
    howWeManageIt:
      'El personal de enfermería revisa si usted está despierto y vigila su respiración y su oxígeno. Si le da demasiado sueño, la infusión va más lenta o se detiene. Usted sale solo cuando el personal ve que está bien despierto.',
    whoIsAtHigherRisk:
      'El riesgo sube con otros medicamentos que dan sueño. Entre ellos están los opioides, algunas pastillas para dormir o para la ansiedad (benzodiazepinas) y el alcohol. Juntos pueden causar sueño profundo, respiración muy lenta o la muerte. Díganos todo lo que toma antes de la primera sesión.',
  },
}
