import type { SideEffectEntry } from '../../model/sample-types.ts'
import { clinicPolicy, evidence, outsideCare } from '../../model/grounds.ts'

export const bladderSymptoms: SideEffectEntry = {
  key: 'bladder-symptoms',
  shared: {
    slug: 'bladder-symptoms',
    manifestation: 'symptom',
    severity: 'moderate',
    isSerious: true,
    whatItFeelsLike: evidence('kerr-gaffney-2025', 'ketalar-label-2024'),
    whatToDo: clinicPolicy('ketalar-label-2024'),
    howWeManageIt: clinicPolicy(),
    whoIsAtHigherRisk: outsideCare('ketalar-label-2024', 'fda-compounded-2023', 'kerr-gaffney-2025'),
    careAdvice: ['doctor-bladder'],
    canBeReported: true,
    review: { sources: ['kerr-gaffney-2025', 'ketalar-label-2024', 'fda-compounded-2023'] },
  },
  en: {
    plainName: 'Bladder symptoms with repeated use',
    medicalName: 'Lower urinary tract symptoms, ketamine cystitis',
    summary:
      'Ketamine used often and for a long time can harm the bladder. You may need to pee often, or it may hurt. Tell the clinic early, even if it seems small.',
    whatItFeelsLike:
      'You may have to pee often, or all of a sudden. It may burn, or your lower belly may ache. There may be blood in your urine, or you may leak.\n\nA review of 27 studies of ketamine as a treatment found such symptoms in 0% to 24.5% of people. They were mostly mild or moderate. Most studies did not follow people for long, so the long-term risk is not known. The label of ketamine for surgery says that bladder harm was seen after long use.',
    whatToDo:
      '- **Call the clinic** if you pee more often, if it hurts, or if you see blood.\n- Do not wait until your next session to tell us.\n- Drink water as usual.\n- Do not use ketamine outside the clinic.\n- Call 911 if you can’t pee at all and are in strong pain.',
    howWeManageIt:
      'We ask about your bladder before each course. If you have symptoms, we test your urine and pause the infusions until we know the cause. If ketamine may be the cause, we talk with you about stopping, and send you to a bladder doctor (urologist).',
    whoIsAtHigherRisk:
      'The risk is tied to how much ketamine is used, how often, and for how long. Much of what is known comes from people who used it often outside of care. That evidence is indirect. It is not known how many treatment sessions are too many.',
  },
  es: {
    plainName: 'Síntomas de la vejiga por uso repetido',
    medicalName: 'Síntomas de las vías urinarias bajas, cistitis por ketamina',
    summary:
      'La ketamina usada muchas veces y por mucho tiempo puede dañar la vejiga. Puede necesitar orinar a menudo, o puede doler. Avise pronto a la clínica, aunque parezca poca cosa.',
    whatItFeelsLike:
      'Puede tener que orinar a menudo o de repente. Puede arder o doler la parte baja del vientre. Puede haber sangre en la orina o escapes.\n\nUna revisión de 27 estudios de la ketamina como tratamiento halló estos síntomas en 0% a 24.5% de las personas. En su mayoría fueron leves o moderados. Casi ningún estudio siguió a las personas por mucho tiempo, así que no se conoce el riesgo a largo plazo. La etiqueta de la ketamina para cirugía dice que se vio daño en la vejiga tras un uso largo.',
    whatToDo:
      '- **Llame a la clínica** si orina más a menudo, si le duele o si ve sangre.\n- No espere a la próxima sesión para decirlo.\n- Beba agua.\n- No use ketamina fuera de la clínica.\n- Llame al 911 si no puede orinar nada y tiene un dolor fuerte.',
    howWeManageIt:
      'Antes de cada serie le preguntamos por su vejiga. Si tiene síntomas, analizamos la orina y hacemos una pausa hasta saber la causa. Si la causa puede ser la ketamina, hablamos con usted de dejarla y le enviamos con un especialista (urólogo).',
    whoIsAtHigherRisk:
      'El riesgo depende de cuánta ketamina se usa, cada cuánto y por cuánto tiempo. Mucho de lo que se sabe viene de personas que la usaban a menudo sin atención médica. Ese dato es indirecto. No se sabe cuántas sesiones de tratamiento son demasiadas.',
  },
}
