import type { SideEffectEntry } from '../../model/sample-types.ts'
import { anesthesiaLabel, clinicPolicy, esketamineLabel } from '../../model/grounds.ts'

export const lastingMentalHealthSymptoms: SideEffectEntry = {
  key: 'lasting-mental-health-symptoms',
  shared: {
    slug: 'lasting-mental-health-symptoms',
    manifestation: 'symptom',
    severity: 'severe',
    isSerious: true,
    whatItFeelsLike: anesthesiaLabel('ketalar-label-2024'),
    whatToDo: clinicPolicy('lifeline-988'),
    howWeManageIt: clinicPolicy(),
    whoIsAtHigherRisk: esketamineLabel,
    careAdvice: ['call-988-mood', 'clinic-now-mind', 'doctor-mind'],
    canBeReported: true,
    review: { sources: ['ketalar-label-2024', 'spravato-label', 'lifeline-988'] },
  },
  en: {
    plainName: 'Severe or lasting mental health symptoms',
    medicalName: 'Severe or persisting psychiatric reaction',
    summary:
      'Confusion, panic, seeing or hearing things, or dark thoughts can be severe or go on after the session. This is not the brief feeling of being detached. It needs help soon.',
    whatItFeelsLike:
      'Signs to look for are:\n\n- confusion, or not knowing where you are\n- seeing or hearing things that others don’t\n- panic, rage, or feeling that others want to harm you\n- nightmares, or a sudden deep low\n- thoughts of suicide\n\nThe label of ketamine for surgery says that such effects can start or go on **days to weeks** after ketamine.',
    whatToDo:
      '- **Call 911** if you may hurt yourself or someone else right now.\n- **Call or text 988** if you think about suicide.\n- Call the clinic if odd feelings are still there the day after.\n- Ask someone to stay with you. Give them this page to read.\n- Do not use more ketamine, alcohol, or other drugs to feel better.',
    howWeManageIt:
      'During the session, staff stop the infusion, calm the room, and can give medicine. You stay until you think clearly. We ask you how you are the next day. If symptoms last, a doctor sees you before any other infusion, and we call your therapist if you agree.',
    whoIsAtHigherRisk:
      'Esketamine nasal spray is a related medicine. Its label asks for extra care with people who have had psychosis. That means seeing, hearing, or believing things that are not real. Tell us about it, and about any past mania, before the first session.',
  },
  es: {
    plainName: 'Síntomas mentales graves o que duran',
    medicalName: 'Reacción psiquiátrica grave o persistente',
    summary:
      'La confusión, el pánico, ver u oír cosas o los pensamientos oscuros pueden ser graves o seguir después de la sesión. No es la breve sensación de estar desconectado. Hace falta ayuda pronto.',
    whatItFeelsLike:
      'Las señales son:\n\n- confusión o no saber dónde está\n- ver u oír cosas que otros no ven ni oyen\n- pánico, furia o miedo de otras personas\n- pesadillas o una tristeza profunda de repente\n- pensar en el suicidio\n\nLa etiqueta de la ketamina para cirugía dice que esto puede empezar o seguir **días o semanas** después de la ketamina.',
    whatToDo:
      '- **Llame al 911** si podría hacerse daño o dañar a alguien en este momento.\n- **Llame o envíe un mensaje de texto al 988** si piensa en el suicidio.\n- Llame a la clínica si al día siguiente todavía tiene sensaciones raras.\n- Pida a alguien que se quede con usted. Dele a leer esta página.\n- No use más ketamina, alcohol ni otras drogas para calmarse.',
    howWeManageIt:
      'Durante la sesión, el personal detiene la infusión, calma el ambiente y puede darle un medicamento. Usted se queda hasta que piensa con claridad. Al día siguiente le preguntamos cómo está. Si los síntomas duran, un médico le ve antes de otra infusión y, si usted quiere, llamamos a su terapeuta.',
    whoIsAtHigherRisk:
      'La esketamina en aerosol nasal es un medicamento parecido. Su etiqueta pide más cuidado con quienes han tenido psicosis. Eso quiere decir ver, oír o creer cosas que no son reales. Cuéntenos de esto, y de cualquier episodio de manía, antes de la primera sesión.',
  },
}
