import type { CareAdviceEntry } from '../../model/sample-types.ts'

/** Cards of the whole site and of every treatment. Each condition ends the sentence "… if:". */
export const cards: CareAdviceEntry[] = [
  {
    key: 'call-911',
    shared: {
      urgency: 'emergency',
      action: 'call911',
      setting: 'atHome',
      review: { sources: ['ketalar-label-2024', 'spravato-label'] },
    },
    en: {
      name: 'Call 911',
      conditions: [
        'it is hard to breathe, or breathing is very slow',
        'you have chest pain, or your heart beats very fast and doesn’t slow down',
        'you have a sudden, very bad headache, or trouble seeing',
        'one side of the body goes weak, or speech is slurred',
        'your face, lips, tongue, or throat swell',
        'you have a seizure, faint, or can’t be woken up',
        'you may hurt yourself or someone else right now',
      ],
    },
    es: {
      name: 'Llame al 911',
      conditions: [
        'le cuesta respirar o la respiración es muy lenta',
        'le duele el pecho, o el corazón late muy rápido y no se calma',
        'tiene de repente un dolor de cabeza muy fuerte o problemas para ver',
        'un lado del cuerpo pierde fuerza o cuesta hablar con claridad',
        'se le hinchan la cara, los labios, la lengua o la garganta',
        'tiene una convulsión, se desmaya o no lo pueden despertar',
        'podría hacerse daño o dañar a alguien en este momento',
      ],
    },
  },
  {
    key: 'call-or-text-988',
    shared: {
      urgency: 'emergency',
      action: 'callOrText988',
      setting: 'atHome',
      review: { sources: ['lifeline-988'] },
    },
    en: {
      name: 'Call or text 988',
      conditions: [
        'you think about suicide or about hurting yourself',
        'you feel hopeless, or feel that you can’t go on',
        'you are afraid for someone who talks about wanting to die',
      ],
      howToReach: 'For Spanish, press 2 when you call, or text AYUDA to 988.',
      hours: 'Day and night, every day',
    },
    es: {
      name: 'Llame o envíe un mensaje al 988',
      conditions: [
        'piensa en el suicidio o en hacerse daño',
        'siente que no hay esperanza o que ya no puede más',
        'teme por alguien que habla de querer morir',
      ],
      howToReach: 'Para hablar en español, presione el 2 al llamar. Para escribir en español, envíe AYUDA al 988.',
      hours: 'De día y de noche, todos los días',
    },
  },
  {
    key: 'tell-staff-now',
    shared: {
      urgency: 'emergency',
      action: 'tellStaffNow',
      setting: 'inClinic',
      review: { sources: ['ketalar-label-2024', 'asa-ketamine-2025'] },
    },
    en: {
      name: 'Tell staff now',
      conditions: [
        'your chest hurts or feels tight',
        'it is hard to breathe, or breathing feels different from normal',
        'your face, lips, tongue, or throat swell',
        'you have a sudden, very bad headache, or trouble seeing',
        'one side of the body goes weak, or speech is slurred',
        'you are about to faint',
        'you think about hurting yourself',
      ],
    },
    es: {
      name: 'Avise al personal ahora',
      conditions: [
        'le duele o le aprieta el pecho',
        'le cuesta respirar, o nota algo distinto al respirar',
        'se le hinchan la cara, los labios, la lengua o la garganta',
        'tiene de repente un dolor de cabeza muy fuerte o problemas para ver',
        'un lado del cuerpo pierde fuerza o cuesta hablar con claridad',
        'está a punto de desmayarse',
        'piensa en hacerse daño',
      ],
    },
  },
  {
    key: 'tell-staff',
    shared: {
      urgency: 'nonUrgent',
      action: 'tellStaff',
      setting: 'inClinic',
      review: { sources: ['ketalar-label-2024', 'asa-ketamine-2025'] },
    },
    en: {
      name: 'Tell staff',
      conditions: [
        'you feel sick to your stomach',
        'a headache starts',
        'you feel afraid, or too far away from yourself',
        'you feel dizzy, or need to get up',
        'your arm hurts, burns, or swells',
        'you want the infusion to stop',
      ],
    },
    es: {
      name: 'Avise al personal',
      conditions: [
        'tiene náuseas',
        'le empieza a doler la cabeza',
        'siente miedo o se siente demasiado lejos de sí',
        'siente mareo o necesita levantarse',
        'el brazo le duele, le arde o se le hincha',
        'quiere que se detenga la infusión',
      ],
    },
  },
  {
    key: 'call-clinic-now',
    shared: {
      urgency: 'urgent',
      action: 'callClinicNow',
      setting: 'atHome',
      review: { sources: ['ketalar-label-2024'] },
    },
    en: {
      name: 'Call the clinic now',
      conditions: [
        'you feel confused, unreal, or very sleepy the day after a session',
        'you keep throwing up and can’t keep water down',
        'a headache gets worse instead of better',
        'you fell, or hurt yourself in some other way, after a session',
        'the place where the IV was is red, hot, or swollen',
      ],
      hours: 'Monday to Friday, 9 a.m. to 5 p.m.',
      outOfHoursAction: 'If the clinic is closed and it can’t wait, go to an emergency room.',
    },
    es: {
      name: 'Llame a la clínica ahora',
      conditions: [
        'al día siguiente siente confusión, mucho sueño o que nada es real',
        'vomita una y otra vez y no retiene ni el agua',
        'el dolor de cabeza empeora en vez de bajar',
        'se cayó o se lastimó después de una sesión',
        'la piel donde estuvo la vía está roja, caliente o hinchada',
      ],
      hours: 'De lunes a viernes, de 9 a. m. a 5 p. m.',
      outOfHoursAction: 'Si la clínica está cerrada y no puede esperar, vaya a una sala de emergencias.',
    },
  },
]
