import type { SideEffectEntry } from '../../model/sample-types.ts'
import { clinicPolicy, esketamineLabel, regulator } from '../../model/grounds.ts'

export const misuse: SideEffectEntry = {
  key: 'misuse',
  shared: {
    slug: 'misuse',
    manifestation: 'sign',
    severity: 'severe',
    isSerious: true,
    whatItFeelsLike: regulator('fda-compounded-2023', 'ketalar-label-2024'),
    whatToDo: clinicPolicy('lifeline-988'),
    howWeManageIt: clinicPolicy('asa-ketamine-2025'),
    whoIsAtHigherRisk: esketamineLabel,
    careAdvice: ['doctor-misuse'],
    canBeReported: true,
    review: { sources: ['fda-compounded-2023', 'ketalar-label-2024', 'spravato-label', 'short-2018'] },
  },
  en: {
    plainName: 'Misuse and dependence',
    medicalName: 'Substance misuse and use disorder',
    summary:
      'Ketamine can be misused, and people can come to depend on it. Tell the clinic if you crave it or use it in other ways. You will be heard without blame.',
    whatItFeelsLike:
      'Signs to look for are:\n\n- you long for the next session because of the high\n- you need more for the same effect\n- you buy ketamine, or use it outside the clinic\n- you hide how much you use\n- you go on although it harms your work, your bladder, or your family\n\nKetamine is a controlled substance in Schedule III. That means US law limits who may give it, because it can be misused. The FDA lists abuse and misuse among its known risks.',
    whatToDo:
      '- **Call the clinic** if you see one of these signs in yourself.\n- Tell us about past or present trouble with alcohol or drugs before you start.\n- Do not take ketamine from anyone but your treatment team.\n- **Call 911** if someone took too much and is hard to wake or breathes slowly.\n- Call or text 988 if you feel you can’t go on.',
    howWeManageIt:
      'We give each dose ourselves and never send ketamine home. We set a goal and an end for the course with you. We ask about cravings and other drugs at each visit. If there are signs of misuse, we stop and help you find care for it.',
    whoIsAtHigherRisk:
      'Esketamine nasal spray is a related medicine. Its label asks doctors to think of who may be more likely to misuse it. Trouble with alcohol or drugs, now or in the past, is one such sign.',
  },
  es: {
    plainName: 'Uso indebido y dependencia',
    medicalName: 'Uso indebido de sustancias y trastorno por consumo',
    summary:
      'La ketamina se puede usar de forma indebida, y una persona puede llegar a depender de ella. Diga a la clínica si siente un deseo fuerte o si la usa de otra manera. Le escucharemos sin culparle.',
    whatItFeelsLike:
      'Las señales son:\n\n- espera con ansia la próxima sesión por la sensación que da\n- necesita más para sentir lo mismo\n- compra ketamina o la usa fuera de la clínica\n- esconde cuánto usa\n- sigue aunque daña su trabajo, su vejiga o su familia\n\nLa ketamina es una sustancia controlada de la Lista III. Eso quiere decir que la ley de EE. UU. limita quién puede darla, porque se puede usar mal. La FDA nombra el abuso y el uso indebido entre sus riesgos conocidos.',
    whatToDo:
      '- **Llame a la clínica** si ve una de estas señales en usted.\n- Antes de empezar, cuéntenos de problemas con el alcohol o las drogas, de antes o de ahora.\n- No reciba ketamina de nadie más que de su equipo de tratamiento.\n- **Llame al 911** si alguien tomó demasiado y cuesta despertarle o respira muy lento.\n- Llame o envíe un mensaje de texto al 988 si siente que ya no puede más.',
    howWeManageIt:
      'Damos cada dosis aquí y nunca enviamos ketamina a casa. Fijamos con usted una meta y un final para la serie. En cada visita preguntamos por el deseo de usarla y por otras drogas. Si hay señales de uso indebido, paramos y le ayudamos a hallar atención.',
    whoIsAtHigherRisk:
      'La esketamina en aerosol nasal es un medicamento parecido. Su etiqueta pide que el médico piense quién podría usarla mal. Los problemas con el alcohol o las drogas, de antes o de ahora, son una señal.',
  },
}
