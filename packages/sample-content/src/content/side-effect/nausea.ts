import type { SideEffectEntry } from '../../model/sample-types.ts'
import { anesthesiaLabel, clinicPolicy, evidence } from '../../model/grounds.ts'

export const nausea: SideEffectEntry = {
  key: 'nausea',
  shared: {
    slug: 'nausea',
    manifestation: 'symptom',
    severity: 'mild',
    isSerious: false,
    whatItFeelsLike: evidence('singh-2016', 'acevedo-diaz-2020'),
    whatToDo: clinicPolicy('ketalar-label-2024'),
    howWeManageIt: clinicPolicy(),
    whoIsAtHigherRisk: anesthesiaLabel('ketalar-label-2024'),
    careAdvice: ['clinic-now-vomiting', 'staff-nausea'],
    canBeReported: true,
    review: { sources: ['singh-2016', 'acevedo-diaz-2020', 'ketalar-label-2024'] },
  },
  en: {
    plainName: 'Feeling sick (nausea)',
    medicalName: 'Nausea',
    summary:
      'You may feel sick to your stomach during the infusion or soon after it. Some people throw up. Tell your nurse early: there is medicine for it.',
    whatItFeelsLike:
      'Your stomach feels uneasy, much like car sickness. You may sweat, or your mouth may water. Turning your head can make it worse.\n\nIn a study of 67 people, nausea was one of the effects that at least 20% had. In another study of 188 people, most side effects peaked within 1 hour and were gone by 2 hours.',
    whatToDo:
      '- **Tell your nurse as soon as you feel it.** You don’t have to wait until it is bad.\n- Keep your head still, and breathe slowly.\n- Fix your eyes on one spot, or close them.\n- Follow the rules for food and drink before the session.\n- On the way home, ask for a slow drive. Keep a bag at hand.\n- At home, take small sips of water. Eat a little when you feel ready.',
    howWeManageIt:
      'Staff can give you medicine against nausea, by the IV or by mouth. If you have felt sick before, ask for it ahead of the next infusion. Staff keep you sitting up or on your side, so that you don’t choke if you throw up. They can slow or stop the infusion.',
    whoIsAtHigherRisk:
      'The label of ketamine for surgery warns that people may throw up and breathe it in. It advises against ketamine if you did not follow the rules on eating and drinking. So please tell us if you ate or drank too late. We then move your session.',
  },
  es: {
    plainName: 'Ganas de vomitar (náuseas)',
    medicalName: 'Náuseas',
    summary:
      'Puede sentir náuseas durante la infusión o poco después. Algunas personas vomitan. Avise pronto a enfermería: hay medicamentos para eso.',
    whatItFeelsLike:
      'Siente el estómago revuelto, como cuando se marea en el auto. Puede sudar o se le puede llenar la boca de saliva. Mover la cabeza puede empeorarlo.\n\nEn un estudio de 67 personas, las náuseas fueron uno de los efectos que tuvo al menos el 20%. En otro estudio de 188 personas, la mayoría de los efectos llegó a lo más alto en 1 hora. Antes de 2 horas había pasado.',
    whatToDo:
      '- **Avise a enfermería apenas lo note.** No hace falta esperar a que sea fuerte.\n- No mueva la cabeza y respire despacio.\n- Mire un punto fijo o cierre los ojos.\n- Siga las reglas sobre comida y bebida antes de la sesión.\n- De camino a casa, pida que manejen despacio. Lleve una bolsa a mano.\n- En casa, beba agua a sorbos. Coma un poco cuando tenga ganas.',
    howWeManageIt:
      'El personal le puede dar un medicamento contra las náuseas, por la vía o por la boca. Si ya las tuvo antes, pídalo antes de la próxima infusión. Le ayudan a estar sentado o de lado para que no se ahogue si vomita. También pueden hacer la infusión más lenta o detenerla.',
    whoIsAtHigherRisk:
      'La etiqueta de la ketamina para cirugía advierte que una persona puede vomitar y aspirar el vómito. No aconseja usarla si no se siguieron las reglas sobre comer y beber. Por eso, díganos si comió o bebió muy tarde. Entonces cambiamos la fecha de la sesión.',
  },
}
