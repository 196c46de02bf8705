import type { SideEffectEntry } from '../../model/sample-types.ts'
import { anesthesiaLabel, clinicPolicy, evidence } from '../../model/grounds.ts'

export const raisedBloodPressure: SideEffectEntry = {
  key: 'raised-blood-pressure',
  shared: {
    slug: 'raised-blood-pressure',
    manifestation: 'sign',
    severity: 'moderate',
    isSerious: false,
    duration: { min: 0, max: 90, unit: 'minutes', ...evidence('szarmach-2020') },
    whatItFeelsLike: evidence('szarmach-2020'),
    whatToDo: clinicPolicy(),
    howWeManageIt: { ...clinicPolicy('asa-ketamine-2025'), picture: 'finger-clip-and-cuff' },
    whoIsAtHigherRisk: anesthesiaLabel('ketalar-label-2024'),
    careAdvice: ['staff-now-blood-pressure'],
    canBeReported: true,
    review: { sources: ['szarmach-2020', 'short-2018', 'ketalar-label-2024', 'asa-ketamine-2025'] },
  },
  en: {
    plainName: 'Raised blood pressure',
    medicalName: 'Hypertension, transient',
    summary:
      'Ketamine raises blood pressure for a time, and the heart may beat faster. Many people do not feel it. That is why staff measure it before, during, and after the infusion.',
    whatItFeelsLike:
      'You may notice nothing at all. Some people feel their heart pound, a flush in the face, or a headache. One study looked at 49 people in a hospital. Blood pressure was back to where it began within 1.5 hours of each infusion.',
    whatToDo:
      '- Take your blood pressure medicine as your doctor told you. Ask us about the morning of the session.\n- Tell us about any heart problem, stroke, or weak blood vessel before the first session.\n- Don’t take pills for colds, or energy drinks, without asking us.\n- Tell your nurse if your heart pounds, your head hurts, or your chest feels tight.',
    howWeManageIt:
      'A cuff on your arm measures your blood pressure before, during, and after the infusion. If it is too high before we start, we wait or move the session. If it climbs too far, staff slow or stop the infusion, and can give medicine to lower it. You stay until it has come down.',
    whoIsAtHigherRisk:
      'For some people, a big rise in blood pressure would be a serious danger. The label of ketamine for surgery says not to use it then. One example is high blood pressure that is not under control.',
  },
  es: {
    plainName: 'Presión alta durante un tiempo',
    medicalName: 'Hipertensión transitoria',
    summary:
      'La ketamina sube la presión durante un tiempo, y el corazón puede latir más rápido. Muchas personas no lo notan. Por eso se mide la presión antes, durante y después de la infusión.',
    whatItFeelsLike:
      'Puede que no note nada. Algunas personas sienten los latidos, calor en la cara o dolor de cabeza. Un estudio miró a 49 personas en un hospital. La presión volvió a su punto de partida antes de 1.5 horas desde cada infusión.',
    whatToDo:
      '- Tome su medicamento para la presión como le indicó su médico. Pregúntenos qué hacer la mañana de la sesión.\n- Antes de la primera sesión, cuéntenos de cualquier problema del corazón, derrame o arteria débil.\n- No tome pastillas para el resfriado ni bebidas energéticas sin preguntarnos.\n- Avise a enfermería si el corazón le late fuerte, le duele la cabeza o siente presión en el pecho.',
    howWeManageIt:
      'Un manguito en el brazo mide la presión antes, durante y después de la infusión. Si está muy alta antes de empezar, esperamos o cambiamos la fecha. Si sube demasiado, la infusión va más lenta o se detiene, y le pueden dar un medicamento para bajarla. Usted se queda hasta que baje.',
    whoIsAtHigherRisk:
      'Para algunas personas, una subida grande de la presión sería un peligro serio. La etiqueta de la ketamina para cirugía dice que entonces no se use. Un ejemplo es la presión alta sin control.',
  },
}
