import type { SideEffectEntry } from '../../model/sample-types.ts'
import { clinicPolicy, esketamineLabel, evidence } from '../../model/grounds.ts'

export const dissociation: SideEffectEntry = {
  key: 'dissociation',
  shared: {
    slug: 'dissociation',
    manifestation: 'symptom',
    severity: 'moderate',
    isSerious: false,
    peak: { min: 0, max: 1, unit: 'hours', ...evidence('acevedo-diaz-2020') },
    duration: { min: 0, max: 4, unit: 'hours', ...evidence('acevedo-diaz-2020') },
    whatItFeelsLike: evidence('acevedo-diaz-2020', 'singh-2016'),
    whatToDo: clinicPolicy(),
    howWeManageIt: { ...clinicPolicy('asa-ketamine-2025'), picture: 'room' },
    whoIsAtHigherRisk: esketamineLabel,
    careAdvice: ['clinic-now-mind', 'staff-fear'],
    canBeReported: true,
    review: { sources: ['singh-2016', 'acevedo-diaz-2020', 'spravato-label'] },
  },
  en: {
    plainName: 'Feeling detached (dissociation)',
    medicalName: 'Dissociation',
    summary:
      'You may feel cut off from your body, from the room, or from time. Some people find it pleasant, some strange, and some frightening. It comes with the medicine and fades as the medicine wears off.',
    whatItFeelsLike:
      'You may feel that you float, or that you watch yourself from far away. Sounds and colors can change. Time may seem to stop or to race. Your hands may not feel like yours.\n\nIn a study of 188 people, 8 such effects were each felt by at least half. The one named most was feeling strange or “loopy”. Most effects peaked within 1 hour and were gone by 2 hours. Those 8 were gone within 4 hours. In a study of 67 people, the feeling grew weaker with more sessions.',
    whatToDo:
      '- Remind yourself: this comes from the medicine, and it fades.\n- Keep your eyes closed, or look at something calm.\n- Listen to your music, or feel the chair under you.\n- If you are afraid, say so or raise your hand. You can ask to stop at any time.\n- Don’t make big choices that day.\n\nDo you know this feeling from trauma or from long-lasting pain? Then talk it over with your therapist **before the first session**. Plan what helps you, and tell us.',
    howWeManageIt:
      'A nurse stays with you and speaks in a calm voice. The room is quiet, and the light is low. If it gets too much, staff slow or stop the infusion. They can give you medicine to calm you. You leave only when you feel like yourself and staff agree.',
    whoIsAtHigherRisk:
      'Esketamine nasal spray is a related medicine. Its label asks for extra care with people who have had psychosis. That means seeing, hearing, or believing things that are not real. Tell us if you or a close relative has had it.',
  },
  es: {
    plainName: 'Sentirse desconectado (disociación)',
    medicalName: 'Disociación',
    summary:
      'Puede sentir que se aleja de su cuerpo, de la sala o del tiempo. A unos les gusta, a otros les parece raro o les da miedo. Llega con el medicamento y baja cuando este pierde efecto.',
    whatItFeelsLike:
      'Puede sentir que flota o que se mira desde lejos. Los sonidos y los colores pueden cambiar. El tiempo parece parar o correr. Puede sentir que sus manos no son suyas.\n\nEn un estudio de 188 personas, al menos la mitad sintió cada uno de 8 efectos de este tipo. El más nombrado fue sentirse raro o “en las nubes”. La mayoría de los efectos llegó a lo más alto en 1 hora y pasó antes de 2 horas. Esos 8 pasaron antes de 4 horas. En un estudio de 67 personas, la sensación bajó con las sesiones.',
    whatToDo:
      '- Recuerde: esto viene del medicamento y va bajando.\n- Cierre los ojos o mire un punto fijo.\n- Escuche su música o sienta la silla bajo su cuerpo.\n- Si tiene miedo, dígalo o levante la mano. Puede pedir que se detenga en cualquier momento.\n- No tome decisiones importantes ese día.\n\n¿La conoce por un trauma o un dolor de mucho tiempo? Hable con su terapeuta **antes de la primera sesión** de lo que le ayuda y cuéntenos.',
    howWeManageIt:
      'Una persona de enfermería se queda con usted y le habla con calma. La sala está en silencio y con poca luz. Si es demasiado, la infusión va más lenta o se detiene. Le pueden dar un medicamento para calmarle. Usted sale cuando el personal está de acuerdo.',
    whoIsAtHigherRisk:
      'La esketamina en aerosol nasal es un medicamento parecido. Su etiqueta pide más cuidado con quienes han tenido psicosis. Eso quiere decir ver, oír o creer cosas que no son reales. Díganos si usted o un familiar cercano la ha tenido.',
  },
}
