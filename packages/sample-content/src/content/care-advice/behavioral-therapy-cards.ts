import type { CareAdviceEntry } from '../../model/sample-types.ts'

/** Cards of cognitive behavioral therapy, and of the effects that it or more than one treatment has. */
export const behavioralTherapyCards: CareAdviceEntry[] = [
  {
    key: 'tell-therapist-now',
    shared: {
      urgency: 'emergency',
      action: 'tellStaffNow',
      setting: 'inClinic',
      review: { sources: ['lifeline-988', 'nice-depression-2022'] },
    },
    en: {
      name: 'Tell your therapist now',
      conditions: [
        'you think about hurting yourself',
        'a memory takes you over, and you can’t get back to the room',
        'you are not safe at home',
      ],
    },
    es: {
      name: 'Avise a su terapeuta ahora',
      conditions: [
        'piensa en hacerse daño',
        'un recuerdo se apodera de usted y no puede volver a la sala',
        'no está a salvo en su casa',
      ],
    },
  },
  {
    key: 'call-clinic-now-cbt',
    shared: {
      urgency: 'urgent',
      action: 'callClinicNow',
      setting: 'atHome',
      review: { sources: ['schermuly-haupt-2018', 'nice-depression-2022'] },
    },
    en: {
      name: 'Call the center now: therapy',
      conditions: [
        'you feel much worse than before therapy, and it does not pass',
        'you can’t sleep or eat for days',
        'you are afraid of the next session',
      ],
      hours: 'Monday to Thursday, 10 a.m. to 7 p.m.',
      outOfHoursAction: 'If the clinic is closed and it can’t wait, go to an emergency room.',
    },
    es: {
      name: 'Llame al centro ahora: terapia',
      conditions: [
        'se siente mucho peor que antes de la terapia y no se le pasa',
        'no puede dormir o comer durante días',
        'tiene miedo de la próxima sesión',
      ],
      hours: 'De lunes a jueves, de 10 a. m. a 7 p. m.',
      outOfHoursAction: 'Si la clínica está cerrada y no puede esperar, vaya a una sala de emergencias.',
    },
  },
  {
    key: 'therapist-distress',
    shared: {
      urgency: 'nonUrgent',
      action: 'tellStaff',
      setting: 'inClinic',
      review: { sources: ['schermuly-haupt-2018'] },
    },
    en: {
      name: 'Tell your therapist: distress',
      conditions: ['you feel low, angry, or ashamed after a session', 'the pace is too fast', 'you want a break'],
    },
    es: {
      name: 'Avise a su terapeuta: angustia',
      conditions: [
        'siente tristeza, enojo o vergüenza después de una sesión',
        'va demasiado rápido',
        'quiere una pausa',
      ],
    },
  },
  {
    key: 'therapist-relationships',
    shared: {
      urgency: 'nonUrgent',
      action: 'tellStaff',
      setting: 'inClinic',
      review: { sources: ['schermuly-haupt-2018'] },
    },
    en: {
      name: 'Tell your therapist: family and friends',
      conditions: ['there are more fights at home since therapy began', 'someone close does not want you to go'],
    },
    es: {
      name: 'Avise a su terapeuta: familia y amistades',
      conditions: ['hay más peleas en casa desde que empezó la terapia', 'alguien cercano no quiere que vaya'],
    },
  },
  {
    key: 'call-911-danger',
    shared: { urgency: 'emergency', action: 'call911', setting: 'atHome', review: { sources: ['lifeline-988'] } },
    en: {
      name: 'Call 911: danger',
      conditions: ['you may hurt yourself or someone else right now'],
    },
    es: {
      name: 'Llame al 911: peligro',
      conditions: ['podría hacerse daño o dañar a alguien en este momento'],
    },
  },
  {
    key: 'call-988-low',
    shared: { urgency: 'emergency', action: 'callOrText988', setting: 'atHome', review: { sources: ['lifeline-988'] } },
    en: {
      name: 'Call or text 988: a deeper low',
      conditions: [
        'you think about suicide or about hurting yourself',
        'you feel hopeless, or feel that you can’t go on',
      ],
      hours: 'Day and night, every day',
    },
    es: {
      name: 'Llame o escriba al 988: ánimo más bajo',
      conditions: ['piensa en el suicidio o en hacerse daño', 'siente que no hay esperanza o que ya no puede más'],
      hours: 'De día y de noche, todos los días',
    },
  },
  {
    key: 'clinic-now-low',
    shared: {
      urgency: 'urgent',
      action: 'callClinicNow',
      setting: 'atHome',
      review: { sources: ['nice-depression-2022', 'neurostar-safety'] },
    },
    en: {
      name: 'Call the clinic now: mood',
      conditions: ['your mood gets worse from week to week', 'you can’t look after yourself as you did before'],
      outOfHoursAction: 'If the clinic is closed and it can’t wait, go to an emergency room.',
    },
    es: {
      name: 'Llame a la clínica ahora: ánimo',
      conditions: ['su ánimo empeora de una semana a otra', 'no puede cuidar de sí como antes'],
      outOfHoursAction: 'Si la clínica está cerrada y no puede esperar, vaya a una sala de emergencias.',
    },
  },
]
