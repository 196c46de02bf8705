import type { SideEffectEntry } from '../../model/sample-types.ts'
import { clinicPolicy, evidence } from '../../model/grounds.ts'

export const worseDepression: SideEffectEntry = {
  key: 'worse-depression',
  shared: {
    slug: 'depression-that-gets-worse',
    manifestation: 'symptom',
    severity: 'severe',
    isSerious: true,
    whatItFeelsLike: evidence('schermuly-haupt-2018', 'neurostar-safety'),
    whatToDo: clinicPolicy('lifeline-988'),
    howWeManageIt: clinicPolicy(),
    careAdvice: ['call-988-low', 'clinic-now-low'],
    canBeReported: true,
    review: { sources: ['schermuly-haupt-2018', 'neurostar-safety', 'lifeline-988'] },
  },
  en: {
    plainName: 'Depression that gets worse',
    medicalName: 'Worsening of depression',
    summary:
      'Your mood can sink lower during a treatment, and thoughts of suicide can come or grow. It may be the illness, the treatment, or hope that was let down. It needs help soon.',
    whatItFeelsLike:
      'Signs to look for are:\n\n- a low that gets deeper from week to week\n- not eating, not sleeping, or not getting up\n- giving up on things, or saying goodbye\n- thoughts of suicide',
    whatToDo:
      '- **Call or text 988** if you think about suicide. Call 911 if you are in danger.\n- Tell the person who treats you. Don’t wait for the next session.\n- Ask someone to stay with you.\n- Put away what you could hurt yourself with, or ask someone to do it.\n- Do not stop your medicines by yourself.',
    howWeManageIt:
      'We ask about your mood and about suicide at each visit, with the same questions. If you get worse, we make a plan for your safety with you. We look at the treatment anew, and call your doctor if you agree.',
  },
  es: {
    plainName: 'Depresión que empeora',
    medicalName: 'Empeoramiento de la depresión',
    summary:
      'El ánimo puede bajar más durante un tratamiento, y los pensamientos de suicidio pueden venir o crecer. Puede ser la enfermedad, el tratamiento o una esperanza que no se cumplió. Hace falta ayuda pronto.',
    whatItFeelsLike:
      'Las señales son:\n\n- el ánimo baja de una semana a otra\n- no comer, no dormir o no levantarse\n- dejarlo todo, o despedirse\n- pensamientos de suicidio',
    whatToDo:
      '- **Llame o envíe un mensaje de texto al 988** si piensa en el suicidio. Llame al 911 si está en peligro.\n- Dígaselo a quien le trata. No espere a la próxima sesión.\n- Pida a alguien que se quede con usted.\n- Guarde lejos lo que pueda hacerle daño, o pida a alguien que lo haga.\n- No deje sus medicamentos por su cuenta.',
    howWeManageIt:
      'En cada visita le preguntamos por su ánimo y por el suicidio, con las mismas preguntas. Si empeora, hacemos con usted un plan de seguridad. Volvemos a mirar el tratamiento y llamamos a su médico si está de acuerdo.',
  },
}
