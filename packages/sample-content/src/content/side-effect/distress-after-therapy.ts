import type { SideEffectEntry } from '../../model/sample-types.ts'
import { clinicPolicy, evidence } from '../../model/grounds.ts'

export const distressAfterTherapy: SideEffectEntry = {
  key: 'distress-after-therapy',
  shared: {
    slug: 'feeling-upset-from-therapy',
    manifestation: 'symptom',
    severity: 'moderate',
    isSerious: false,
    whatItFeelsLike: evidence('schermuly-haupt-2018', 'rozental-2016'),
    whatToDo: clinicPolicy(),
    howWeManageIt: clinicPolicy(),
    careAdvice: ['therapist-distress', 'call-988-low'],
    canBeReported: false,
    review: { sources: ['schermuly-haupt-2018', 'rozental-2016'] },
  },
  en: {
    plainName: 'Feeling low or upset from therapy',
    medicalName: 'Distress from psychotherapy',
    seo: { title: 'Feeling upset from cognitive behavioral therapy' },
    summary:
      'Talking about painful things can leave you sad, angry, or worn out for hours or days. It can be part of the work. It can also mean that the pace is too fast.',
    whatItFeelsLike:
      'You may cry, sleep badly, or go over the session again and again. Old memories may come up. In a study, 100 therapists were each asked about 1 patient. Therapy had distressed 27 of the patients.',
    whatToDo:
      '- Plan something quiet for after the session.\n- Write down what stays with you, and bring it next time.\n- Talk to someone you trust.\n- **Tell your therapist**, even if it is hard to say.\n- Call or text 988 if you think about suicide.',
    howWeManageIt:
      'The therapist asks how you leave the session and how you were after the last one. The two of you can slow down, turn to something else, or practice ways to calm down first. You can also ask for another therapist.',
  },
  es: {
    plainName: 'Sentirse triste o alterado por la terapia',
    medicalName: 'Angustia por la psicoterapia',
    seo: { title: 'Malestar por la terapia cognitivo-conductual' },
    summary:
      'Hablar de cosas que duelen puede dejarle triste, enojado o agotado por horas o días. Puede ser parte del trabajo. También puede querer decir que se va demasiado rápido.',
    whatItFeelsLike:
      'Puede llorar, dormir mal o darle vueltas a la sesión una y otra vez. Pueden venir recuerdos viejos. En un estudio se preguntó a 100 terapeutas por 1 paciente cada uno. La terapia había angustiado a 27 de los pacientes.',
    whatToDo:
      '- Planee algo tranquilo para después de la sesión.\n- Anote lo que se le queda dentro y tráigalo la próxima vez.\n- Hable con alguien de confianza.\n- **Dígaselo a su terapeuta**, aunque cueste.\n- Llame o envíe un mensaje de texto al 988 si piensa en el suicidio.',
    howWeManageIt:
      'El terapeuta le pregunta cómo sale de la sesión y cómo estuvo después de la anterior. Juntos pueden ir más despacio, pasar a otra cosa o practicar antes formas de calmarse. También puede pedir otro terapeuta.',
  },
}
