import type { SideEffectEntry } from '../../model/sample-types.ts'
import { clinicPolicy, evidence } from '../../model/grounds.ts'

export const seizure: SideEffectEntry = {
  key: 'seizure',
  shared: {
    slug: 'seizure',
    manifestation: 'sign',
    severity: 'severe',
    isSerious: true,
    whatItFeelsLike: evidence('rossi-2021', 'taylor-2021'),
    whatToDo: clinicPolicy('rossi-2021'),
    howWeManageIt: clinicPolicy('rossi-2021', 'fda-tms-guidance-2011'),
    whoIsAtHigherRisk: evidence('rossi-2021', 'taylor-2021'),
    careAdvice: ['call-911-seizure', 'staff-now-seizure'],
    canBeReported: true,
    review: { sources: ['taylor-2021', 'rossi-2021', 'fda-tms-guidance-2011'] },
  },
  en: {
    plainName: 'Seizure',
    medicalName: 'Seizure',
    summary:
      'Too much activity in the brain can make the body jerk and the mind go blank. It can happen with magnetic stimulation. That is why we ask so much before we start.',
    whatItFeelsLike:
      'An arm or leg may begin to jerk. You may stare, fall, or not know afterwards what happened. Most people are tired and confused for a while.\n\nIn a survey of clinics, 18 seizures were told of 25,526 people who had 586,656 sessions. The rate was not the same for all coils.',
    whatToDo:
      '- Answer each question about seizures, alcohol, sleep, and medicines.\n- Sleep enough, and do not stop alcohol or pills all at once.\n- **Say at once if an arm or leg jerks.**\n- At home, someone should call 911, turn you on your side, and stay with you.\n- After a seizure, do not drive until a doctor says that you may.',
    howWeManageIt:
      'Staff stop the pulses, turn you on your side, keep you from getting hurt, and look after your breathing. They are trained for it and call 911 if need be. A doctor sees you before you leave, and you do not leave alone. We then talk about whether TMS can go on.',
    whoIsAtHigherRisk:
      'The risk is higher with epilepsy, after a seizure, or with an illness or injury of the brain. Lack of sleep raises it too. So do some medicines, stimulant drugs, much alcohol, or a sudden stop of alcohol.',
  },
  es: {
    plainName: 'Convulsión',
    medicalName: 'Convulsión',
    summary:
      'Demasiada actividad en el cerebro puede causar sacudidas y dejar la mente en blanco. Puede pasar con la estimulación magnética. Por eso preguntamos tanto antes de empezar.',
    whatItFeelsLike:
      'Un brazo o una pierna puede empezar a dar sacudidas. Puede quedarse con la mirada fija, caerse o no saber después qué pasó. Casi todos están cansados y confundidos por un rato.\n\nEn una encuesta a clínicas se contaron 18 convulsiones en 25,526 personas que tuvieron 586,656 sesiones. El número no fue el mismo con todas las bobinas.',
    whatToDo:
      '- Responda a todas las preguntas sobre convulsiones, alcohol, sueño y medicamentos.\n- Duerma bien y no deje de golpe el alcohol o las pastillas.\n- **Avise enseguida si un brazo o una pierna da sacudidas.**\n- En casa, alguien debe llamar al 911, ponerle de lado y quedarse con usted.\n- Después de una convulsión, no maneje hasta que un médico le diga que puede.',
    howWeManageIt:
      'El personal para los pulsos, le pone de lado, evita que se lastime y cuida su respiración. Está preparado para eso y llama al 911 si hace falta. Un médico le ve, y alguien le acompaña a casa. Después hablamos de si la EMT puede seguir.',
    whoIsAtHigherRisk:
      'El riesgo es mayor después de una convulsión anterior, con epilepsia o con una enfermedad o lesión del cerebro. También sube tras una noche sin dormir. Lo mismo pasa con algunos medicamentos, drogas estimulantes, mucho alcohol o dejar el alcohol de golpe.',
  },
}
