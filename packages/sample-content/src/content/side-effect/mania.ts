import type { SideEffectEntry } from '../../model/sample-types.ts'
import { clinicPolicy, evidence } from '../../model/grounds.ts'

export const mania: SideEffectEntry = {
  key: 'mania',
  shared: {
    slug: 'mania',
    manifestation: 'symptom',
    severity: 'severe',
    isSerious: true,
    whatItFeelsLike: evidence('loo-2008', 'rossi-2021'),
    whatToDo: clinicPolicy(),
    howWeManageIt: clinicPolicy('loo-2008'),
    whoIsAtHigherRisk: evidence('loo-2008', 'rossi-2021'),
    careAdvice: ['call-911-danger', 'clinic-now-mania'],
    canBeReported: true,
    review: { sources: ['loo-2008', 'rossi-2021'] },
  },
  en: {
    plainName: 'Feeling driven or on top of the world (mania)',
    medicalName: 'Mania or hypomania',
    seo: { title: 'Mania: Magnetic stimulation (TMS)' },
    summary:
      'Mood can swing from low to much too high. It may feel good at first, and it can lead to choices that do harm. People close to you often see it first.',
    whatItFeelsLike:
      'Signs to look for are:\n\n- little need for sleep\n- thoughts and words that race\n- big plans, spending, or risks that are not like you\n- anger when others slow you down',
    whatToDo:
      '- Call the clinic before the next session.\n- Ask someone close to you to read this page and to tell you what they see.\n- Put off big choices, and let someone else hold your bank card for now.\n- **Call 911** if you may hurt yourself or someone else.',
    howWeManageIt:
      'A doctor talks with you and, if you agree, with someone close to you. The sessions stop until it is clear what is going on. You may need other treatment first.',
    whoIsAtHigherRisk:
      'It is more likely if you have bipolar disorder, or had mania before. That is why we ask about it, and about your family.',
  },
  es: {
    plainName: 'Sentirse acelerado o en la cima del mundo (manía)',
    medicalName: 'Manía o hipomanía',
    seo: { title: 'Manía: Estimulación magnética (EMT)' },
    summary:
      'El ánimo puede pasar de muy bajo a demasiado alto. Al principio puede sentirse bien, y puede llevar a decisiones que hacen daño. Muchas veces las personas cercanas lo ven primero.',
    whatItFeelsLike:
      'Las señales son:\n\n- poca necesidad de dormir\n- pensamientos y palabras que corren\n- grandes planes, gastos o riesgos que no son propios de usted\n- enojo si alguien le frena',
    whatToDo:
      '- Llame a la clínica antes de la próxima sesión.\n- Pida a alguien cercano que lea esta página y le diga qué ve.\n- Deje para después las decisiones grandes y, por ahora, dé su tarjeta del banco a otra persona.\n- **Llame al 911** si podría hacerse daño o dañar a alguien.',
    howWeManageIt:
      'Un médico habla con usted y, si está de acuerdo, con alguien cercano. Las sesiones se detienen hasta que esté claro qué pasa. Puede necesitar antes otro tratamiento.',
    whoIsAtHigherRisk:
      'Es más probable si tiene trastorno bipolar o tuvo manía antes. Por eso preguntamos por eso y por su familia.',
  },
}
