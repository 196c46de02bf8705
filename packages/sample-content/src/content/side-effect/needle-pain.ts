import type { SideEffectEntry } from '../../model/sample-types.ts'
import { anesthesiaLabel, clinicPolicy, explanation } from '../../model/grounds.ts'

export const needlePain: SideEffectEntry = {
  key: 'needle-pain',
  shared: {
    slug: 'needle-pain',
    manifestation: 'symptom',
    severity: 'mild',
    isSerious: false,
    whatItFeelsLike: anesthesiaLabel('ketalar-label-2024'),
    whatToDo: explanation,
    howWeManageIt: { ...clinicPolicy(), picture: 'drip' },
    careAdvice: ['clinic-now-arm', 'staff-arm'],
    canBeReported: true,
    review: { sources: ['ketalar-label-2024'] },
  },
  en: {
    plainName: 'Pain where the needle goes in',
    medicalName: 'Injection-site pain',
    summary:
      'The needle stings for a moment as the IV goes in. The spot may be sore or bruised for a few days. Pain that grows while the infusion runs is a reason to speak up.',
    whatItFeelsLike:
      'You feel a brief sting. Then your arm may feel cold as the fluid runs in. The label of ketamine for surgery lists pain and a rash at the spot. A small bruise can stay for some days.',
    whatToDo:
      '- Tell us if you fear needles. You can lie down and look away.\n- Drink water the day before, if the rules allow it. Veins are then easier to find.\n- **Tell your nurse** if the arm burns, swells, or hurts while the infusion runs.\n- Later, put a cool cloth on the bruise.\n- Call the clinic if the skin gets red, hot, or swollen at home.',
    howWeManageIt:
      'A trained clinician picks the vein. Staff can numb the skin, or warm the arm, if you ask. If the first try fails, a second person can take over. If fluid leaks under the skin, staff stop the infusion and use a new spot.',
  },
  es: {
    plainName: 'Dolor donde entra la aguja',
    medicalName: 'Dolor en el sitio de inyección',
    summary:
      'La aguja pincha un momento cuando se coloca la vía. El lugar puede doler o quedar morado unos días. Si el dolor crece durante la infusión, hay que avisar.',
    whatItFeelsLike:
      'Siente un pinchazo breve. Luego puede sentir frío en el brazo cuando entra el líquido. La etiqueta de la ketamina para cirugía nombra dolor y sarpullido en el lugar. Un moretón pequeño puede quedar unos días.',
    whatToDo:
      '- Díganos si le dan miedo las agujas. Puede acostarse y mirar a otro lado.\n- Beba agua el día anterior, si las reglas lo permiten. Así es más fácil hallar la vena.\n- **Avise a enfermería** si el brazo le arde, se le hincha o le duele durante la infusión.\n- Después, ponga un paño fresco sobre el moretón.\n- Llame a la clínica si en casa la piel se pone roja, caliente o hinchada.',
    howWeManageIt:
      'Una persona con experiencia elige la vena. Si lo pide, le pueden dormir la piel o calentar el brazo. Si falla el primer intento, puede seguir otra persona. Si el líquido se sale bajo la piel, se detiene la infusión y se usa otro lugar.',
  },
}
