import type { SideEffectEntry } from '../../model/sample-types.ts'
import { anesthesiaLabel, clinicPolicy, evidence } from '../../model/grounds.ts'

export const severeBloodPressureRise: SideEffectEntry = {
  key: 'severe-blood-pressure-rise',
  shared: {
    slug: 'severe-blood-pressure-rise',
    manifestation: 'sign',
    severity: 'severe',
    isSerious: true,
    whatItFeelsLike: evidence('murrough-2013'),
    whatToDo: clinicPolicy(),
    howWeManageIt: clinicPolicy('asa-ketamine-2025', 'ketalar-label-2024'),
    whoIsAtHigherRisk: anesthesiaLabel('ketalar-label-2024', 'spravato-label'),
    careAdvice: ['call-911-blood-pressure', 'staff-now-blood-pressure'],
    canBeReported: true,
    review: { sources: ['murrough-2013', 'ketalar-label-2024', 'spravato-label', 'asa-ketamine-2025'] },
  },
  en: {
    plainName: 'A severe rise in blood pressure',
    medicalName: 'Severe hypertension',
    summary:
      'Blood pressure can climb so high that it puts the heart, the brain, or blood vessels at risk. The infusion has to stop. Some people should not have ketamine for this reason.',
    whatItFeelsLike:
      'You may feel nothing. Or you may have a pounding head, chest pain, blurred sight, or a fast heart. In a study of 24 people, 1 infusion was stopped at a blood pressure of 180/115. Medicine had not brought it down.',
    whatToDo:
      '- In the clinic, **tell your nurse at once** about chest pain, a bad headache, or blurred sight.\n- At home, **call 911** for these signs. Do not drive yourself.\n- Call 911 too if your face droops, an arm goes weak, or speech is slurred.\n- Say that you had ketamine, and when.',
    howWeManageIt:
      'Staff stop the infusion. They give medicine to lower the pressure, and oxygen if you need it. A clinician stays with you until it is down. If it stays high, an ambulance takes you to a hospital. After that, the team decides with you if you should have ketamine again.',
    whoIsAtHigherRisk:
      'You may be at higher risk if you have:\n\n- high blood pressure that is not under control (label of ketamine for surgery)\n- a bulge in a blood vessel (aneurysm), or blood vessels with a faulty link (label of esketamine nasal spray)\n- a past bleed in the brain (same label)\n\nEsketamine is a related medicine, so this is indirect. Tell us about each of these **before the first session**.',
  },
  es: {
    plainName: 'Subida grave de la presión',
    medicalName: 'Hipertensión grave',
    summary:
      'La presión puede subir tanto que pone en riesgo el corazón, el cerebro o los vasos de la sangre. Hay que detener la infusión. Por esto, algunas personas no deben recibir ketamina.',
    whatItFeelsLike:
      'Puede que no sienta nada. O puede tener dolor fuerte de cabeza, dolor de pecho, vista borrosa o el corazón muy rápido. En un estudio de 24 personas, se detuvo 1 infusión con una presión de 180/115. Los medicamentos no la habían bajado.',
    whatToDo:
      '- En la clínica, **avise enseguida a enfermería** si le duele el pecho o mucho la cabeza, o si ve borroso.\n- En casa, **llame al 911** si tiene estas señales. No maneje.\n- Llame también al 911 si se le cae un lado de la cara, pierde fuerza en un brazo o habla mal.\n- Diga que recibió ketamina y cuándo.',
    howWeManageIt:
      'El personal detiene la infusión. Le da un medicamento para bajar la presión, y oxígeno si lo necesita. Un profesional se queda con usted hasta que baje. Si sigue alta, una ambulancia le lleva al hospital. Después, el equipo decide con usted si debe recibir ketamina otra vez.',
    whoIsAtHigherRisk:
      'Puede tener más riesgo si tiene:\n\n- presión alta sin control (etiqueta de la ketamina para cirugía)\n- un bulto en una arteria (aneurisma) o vasos unidos de forma anormal (etiqueta de la esketamina en aerosol nasal)\n- un sangrado en el cerebro en el pasado (la misma etiqueta)\n\nLa esketamina es un medicamento parecido, así que este dato es indirecto. Cuéntenos de todo esto **antes de la primera sesión**.',
  },
}
