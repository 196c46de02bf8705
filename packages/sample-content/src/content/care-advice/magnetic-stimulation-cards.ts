import type { CareAdviceEntry } from '../../model/sample-types.ts'

/** Cards of magnetic stimulation and of the effects that only it has. */
export const magneticStimulationCards: CareAdviceEntry[] = [
  {
    key: 'tell-staff-now-tms',
    shared: {
      urgency: 'emergency',
      action: 'tellStaffNow',
      setting: 'inClinic',
      review: { sources: ['rossi-2021', 'fda-tms-guidance-2011'] },
    },
    en: {
      name: 'Tell staff now: magnetic stimulation',
      conditions: [
        'your arm, hand, or leg jerks, and it goes on when the pulses stop',
        'you feel that you may faint',
        'you see, hear, or smell odd things',
        'your earplug comes out',
        'you think about hurting yourself',
      ],
    },
    es: {
      name: 'Avise al personal ahora: estimulación magnética',
      conditions: [
        'el brazo, la mano o la pierna da sacudidas, y siguen cuando paran los pulsos',
        'siente que se puede desmayar',
        've, oye o huele cosas raras',
        'se le sale un tapón del oído',
        'piensa en hacerse daño',
      ],
    },
  },
  {
    key: 'tell-staff-tms',
    shared: {
      urgency: 'nonUrgent',
      action: 'tellStaff',
      setting: 'inClinic',
      review: { sources: ['rossi-2021', 'nimh-brain-stimulation'] },
    },
    en: {
      name: 'Tell staff: magnetic stimulation',
      conditions: [
        'the pulses hurt',
        'a headache starts',
        'your face, jaw, or eye twitches in a way that bothers you',
        'you feel light-headed',
        'you want the pulses to stop',
      ],
    },
    es: {
      name: 'Avise al personal: estimulación magnética',
      conditions: [
        'los pulsos le duelen',
        'le empieza a doler la cabeza',
        'la cara, la mandíbula o un ojo saltan y le molesta',
        'siente mareo',
        'quiere que paren los pulsos',
      ],
    },
  },
  {
    key: 'call-clinic-now-tms',
    shared: {
      urgency: 'urgent',
      action: 'callClinicNow',
      setting: 'atHome',
      review: { sources: ['rossi-2021', 'neurostar-safety'] },
    },
    en: {
      name: 'Call the clinic now: magnetic stimulation',
      conditions: [
        'a headache gets worse instead of better',
        'your ears ring, or you hear less well than before',
        'you sleep little and feel driven or on top of the world',
        'your mood gets worse from week to week',
        'you have a new implant, a new illness, or a new medicine before the next session',
      ],
      hours: 'Monday to Friday, 8 a.m. to 6 p.m.',
      outOfHoursAction: 'If the clinic is closed and it can’t wait, go to an emergency room.',
    },
    es: {
      name: 'Llame a la clínica ahora: estimulación magnética',
      conditions: [
        'el dolor de cabeza empeora en vez de bajar',
        'le zumban los oídos u oye menos que antes',
        'duerme poco y se siente acelerado o en la cima del mundo',
        'su ánimo empeora de una semana a otra',
        'tiene un implante, una enfermedad o un medicamento nuevo antes de la próxima sesión',
      ],
      hours: 'De lunes a viernes, de 8 a. m. a 6 p. m.',
      outOfHoursAction: 'Si la clínica está cerrada y no puede esperar, vaya a una sala de emergencias.',
    },
  },
  {
    key: 'staff-scalp-pain',
    shared: { urgency: 'nonUrgent', action: 'tellStaff', setting: 'inClinic', review: { sources: ['rossi-2021'] } },
    en: {
      name: 'Tell staff: pain under the coil',
      conditions: ['the pulses hurt', 'the coil presses or feels hot', 'you want the pulses to stop'],
    },
    es: {
      name: 'Avise al personal: dolor debajo de la bobina',
      conditions: ['los pulsos le duelen', 'la bobina aprieta o está caliente', 'quiere que paren los pulsos'],
    },
  },
  {
    key: 'staff-twitching',
    shared: { urgency: 'nonUrgent', action: 'tellStaff', setting: 'inClinic', review: { sources: ['rossi-2021'] } },
    en: {
      name: 'Tell staff: twitching',
      conditions: ['your face, jaw, or eye twitches in a way that bothers you', 'your teeth knock together'],
    },
    es: {
      name: 'Avise al personal: saltos de la cara',
      conditions: ['la cara, la mandíbula o un ojo saltan y le molesta', 'los dientes chocan'],
    },
  },
  {
    key: 'staff-now-seizure',
    shared: {
      urgency: 'emergency',
      action: 'tellStaffNow',
      setting: 'inClinic',
      review: { sources: ['rossi-2021', 'fda-tms-guidance-2011'] },
    },
    en: {
      name: 'Tell staff now: seizure',
      conditions: [
        'your arm, hand, or leg jerks, and it goes on when the pulses stop',
        'you feel that you may faint',
        'you see, hear, or smell odd things',
      ],
    },
    es: {
      name: 'Avise al personal ahora: convulsión',
      conditions: [
        'el brazo, la mano o la pierna da sacudidas, y siguen cuando paran los pulsos',
        'siente que se puede desmayar',
        've, oye o huele cosas raras',
      ],
    },
  },
  {
    key: 'call-911-seizure',
    shared: { urgency: 'emergency', action: 'call911', setting: 'atHome', review: { sources: ['rossi-2021'] } },
    en: {
      name: 'Call 911: seizure',
      conditions: ['you have a seizure, faint, or can’t be woken up'],
    },
    es: {
      name: 'Llame al 911: convulsión',
      conditions: ['tiene una convulsión, se desmaya o no lo pueden despertar'],
    },
  },
  {
    key: 'clinic-now-hearing',
    shared: { urgency: 'urgent', action: 'callClinicNow', setting: 'atHome', review: { sources: ['rossi-2021'] } },
    en: {
      name: 'Call the clinic now: hearing',
      conditions: ['your ears ring, or you hear less well than before', 'your ear hurts'],
      outOfHoursAction: 'If the clinic is closed and it can’t wait, go to an emergency room.',
    },
    es: {
      name: 'Llame a la clínica ahora: oído',
      conditions: ['le zumban los oídos u oye menos que antes', 'le duele el oído'],
      outOfHoursAction: 'Si la clínica está cerrada y no puede esperar, vaya a una sala de emergencias.',
    },
  },
  {
    key: 'clinic-now-mania',
    shared: { urgency: 'urgent', action: 'callClinicNow', setting: 'atHome', review: { sources: ['loo-2008'] } },
    en: {
      name: 'Call the clinic now: mania',
      conditions: [
        'you sleep little and feel driven or on top of the world',
        'others say that you talk or spend too much',
      ],
      outOfHoursAction: 'If the clinic is closed and it can’t wait, go to an emergency room.',
    },
    es: {
      name: 'Llame a la clínica ahora: manía',
      conditions: [
        'duerme poco y se siente acelerado o en la cima del mundo',
        'otras personas dicen que habla o gasta demasiado',
      ],
      outOfHoursAction: 'Si la clínica está cerrada y no puede esperar, vaya a una sala de emergencias.',
    },
  },
]
