import type { CareAdviceEntry } from '../../model/sample-types.ts'

/** Cards of the other side effects. */
export const effectCards: CareAdviceEntry[] = [
  {
    key: 'staff-nausea',
    shared: {
      urgency: 'nonUrgent',
      action: 'tellStaff',
      setting: 'inClinic',
      review: { sources: ['ketalar-label-2024'] },
    },
    en: { name: 'Tell staff: nausea', conditions: ['you feel sick to your stomach', 'you may throw up'] },
    es: { name: 'Avise al personal: náuseas', conditions: ['tiene náuseas', 'siente que puede vomitar'] },
  },
  {
    key: 'clinic-now-vomiting',
    shared: {
      urgency: 'urgent',
      action: 'callClinicNow',
      setting: 'atHome',
      review: { sources: ['ketalar-label-2024'] },
    },
    en: {
      name: 'Call the clinic now: vomiting',
      conditions: ['you keep throwing up and can’t keep water down'],
      hours: 'Monday to Friday, 9 a.m. to 5 p.m.',
      outOfHoursAction: 'If the clinic is closed and it can’t wait, go to an emergency room.',
    },
    es: {
      name: 'Llame a la clínica ahora: vómitos',
      conditions: ['vomita una y otra vez y no retiene ni el agua'],
      hours: 'De lunes a viernes, de 9 a. m. a 5 p. m.',
      outOfHoursAction: 'Si la clínica está cerrada y no puede esperar, vaya a una sala de emergencias.',
    },
  },
  {
    key: 'staff-headache',
    shared: {
      urgency: 'nonUrgent',
      action: 'tellStaff',
      setting: 'inClinic',
      review: { sources: ['ketalar-label-2024'] },
    },
    en: { name: 'Tell staff: headache', conditions: ['a headache starts'] },
    es: { name: 'Avise al personal: dolor de cabeza', conditions: ['le empieza a doler la cabeza'] },
  },
  {
    key: 'clinic-now-headache',
    shared: {
      urgency: 'urgent',
      action: 'callClinicNow',
      setting: 'atHome',
      review: { sources: ['ketalar-label-2024'] },
    },
    en: {
      name: 'Call the clinic now: headache',
      conditions: ['a headache gets worse instead of better'],
      outOfHoursAction: 'If the clinic is closed and it can’t wait, go to an emergency room.',
    },
    es: {
      name: 'Llame a la clínica ahora: dolor de cabeza',
      conditions: ['el dolor de cabeza empeora en vez de bajar'],
      outOfHoursAction: 'Si la clínica está cerrada y no puede esperar, vaya a una sala de emergencias.',
    },
  },
  {
    key: 'staff-arm',
    shared: {
      urgency: 'nonUrgent',
      action: 'tellStaff',
      setting: 'inClinic',
      review: { sources: ['ketalar-label-2024'] },
    },
    en: { name: 'Tell staff: arm', conditions: ['your arm hurts, burns, or swells'] },
    es: { name: 'Avise al personal: brazo', conditions: ['el brazo le duele, le arde o se le hincha'] },
  },
  {
    key: 'clinic-now-arm',
    shared: {
      urgency: 'urgent',
      action: 'callClinicNow',
      setting: 'atHome',
      review: { sources: ['ketalar-label-2024'] },
    },
    en: {
      name: 'Call the clinic now: arm',
      conditions: ['the place where the IV was is red, hot, or swollen'],
      hours: 'Monday to Friday, 9 a.m. to 5 p.m.',
      outOfHoursAction: 'If the clinic is closed and it can’t wait, go to an emergency room.',
    },
    es: {
      name: 'Llame a la clínica ahora: brazo',
      conditions: ['la piel donde estuvo la vía está roja, caliente o hinchada'],
      hours: 'De lunes a viernes, de 9 a. m. a 5 p. m.',
      outOfHoursAction: 'Si la clínica está cerrada y no puede esperar, vaya a una sala de emergencias.',
    },
  },
  {
    key: 'staff-balance',
    shared: {
      urgency: 'nonUrgent',
      action: 'tellStaff',
      setting: 'inClinic',
      review: { sources: ['ketalar-label-2024'] },
    },
    en: { name: 'Tell staff: balance', conditions: ['you feel dizzy or very sleepy', 'you need to get up'] },
    es: { name: 'Avise al personal: equilibrio', conditions: ['siente mareo o mucho sueño', 'necesita levantarse'] },
  },
  {
    key: 'clinic-now-fall',
    shared: {
      urgency: 'urgent',
      action: 'callClinicNow',
      setting: 'atHome',
      review: { sources: ['ketalar-label-2024'] },
    },
    en: {
      name: 'Call the clinic now: fall or sleepiness',
      conditions: [
        'you fell, or hurt yourself in some other way, after a session',
        'you are still very sleepy or dizzy the day after',
      ],
      outOfHoursAction: 'If the clinic is closed and it can’t wait, go to an emergency room.',
    },
    es: {
      name: 'Llame a la clínica ahora: caída o sueño',
      conditions: ['se cayó o se lastimó después de una sesión', 'al día siguiente todavía tiene mucho sueño o mareo'],
      outOfHoursAction: 'Si la clínica está cerrada y no puede esperar, vaya a una sala de emergencias.',
    },
  },
  {
    key: 'staff-fear',
    shared: {
      urgency: 'nonUrgent',
      action: 'tellStaff',
      setting: 'inClinic',
      review: { sources: ['ketalar-label-2024', 'asa-ketamine-2025'] },
    },
    en: {
      name: 'Tell staff: fear',
      conditions: ['you feel afraid', 'you feel too far away from yourself', 'you want to stop'],
    },
    es: {
      name: 'Avise al personal: miedo',
      conditions: ['siente miedo', 'se siente demasiado lejos de sí', 'quiere parar'],
    },
  },
]
