import type { SideEffectEntry } from '../../model/sample-types.ts'
import { anesthesiaLabel, clinicPolicy, esketamineLabel } from '../../model/grounds.ts'

export const allergicReaction: SideEffectEntry = {
  key: 'allergic-reaction',
  shared: {
    slug: 'allergic-reaction',
    manifestation: 'sign',
    severity: 'severe',
    isSerious: true,
    whatItFeelsLike: anesthesiaLabel('ketalar-label-2024'),
    whatToDo: clinicPolicy(),
    howWeManageIt: clinicPolicy('ketalar-label-2024'),
    whoIsAtHigherRisk: esketamineLabel,
    careAdvice: ['call-911-allergy', 'staff-now-allergy'],
    canBeReported: true,
    review: { sources: ['ketalar-label-2024', 'spravato-label'] },
  },
  en: {
    plainName: 'Allergic reaction',
    medicalName: 'Anaphylaxis and hypersensitivity',
    summary:
      'The body can react to ketamine, or to another medicine given with it, as if it were a threat. A severe reaction can close the throat. It is an emergency.',
    whatItFeelsLike:
      'Signs are hives (itchy bumps), a swollen face, lips, tongue, or throat, and a tight chest. You may feel faint or sick. The label of ketamine for surgery lists severe allergic reactions (anaphylaxis).',
    whatToDo:
      '- In the clinic, **tell your nurse at once** about itching, hives, or a tight throat.\n- At home, **call 911** if your face or throat swells, or if it is hard to breathe.\n- If you carry an epinephrine pen, use it, and still call 911.\n- Later, tell all your doctors about the reaction.',
    howWeManageIt:
      'Staff stop the infusion and leave the IV in. They give epinephrine and oxygen, and call an ambulance. Medicine for this is in the room at each session. The reaction goes in your chart, and you should not have ketamine again.',
    whoIsAtHigherRisk:
      'Esketamine nasal spray is a related medicine. Its label says not to use it if you are allergic to it or to ketamine. Tell us about each drug you have reacted to.',
  },
  es: {
    plainName: 'Reacción alérgica',
    medicalName: 'Anafilaxia e hipersensibilidad',
    summary:
      'El cuerpo puede reaccionar a la ketamina, o a otro medicamento que se da con ella, como si fuera un peligro. Una reacción grave puede cerrar la garganta. Es una emergencia.',
    whatItFeelsLike:
      'Las señales son ronchas que pican, hinchazón de la cara, los labios, la lengua o la garganta, y presión en el pecho. Puede sentir que se desmaya o tener náuseas. La etiqueta de la ketamina para cirugía nombra las reacciones alérgicas graves (anafilaxia).',
    whatToDo:
      '- En la clínica, **avise enseguida a enfermería** si tiene picazón, ronchas o la garganta cerrada.\n- En casa, **llame al 911** si se le hincha la cara o la garganta, o si le cuesta respirar.\n- Si lleva una pluma de epinefrina, úsela y llame igual al 911.\n- Después, cuente la reacción a todos sus médicos.',
    howWeManageIt:
      'El personal detiene la infusión y deja la vía puesta. Le da epinefrina y oxígeno, y llama a una ambulancia. Los medicamentos para esto están en la sala en cada sesión. La reacción se anota en su expediente y usted no debe recibir ketamina otra vez.',
    whoIsAtHigherRisk:
      'La esketamina en aerosol nasal es un medicamento parecido. Su etiqueta dice que no se use si hay alergia a ella o a la ketamina. Díganos a qué otras cosas tiene alergia.',
  },
}
