import type { CareAdviceEntry } from '../../model/sample-types.ts'

/** Cards of one serious side effect each: what is urgent in it, at home and at the clinic. */
export const seriousEffectCards: CareAdviceEntry[] = [
  {
    key: 'call-911-breathing',
    shared: { urgency: 'emergency', action: 'call911', setting: 'atHome', review: { sources: ['ketalar-label-2024'] } },
    en: {
      name: 'Call 911: breathing',
      conditions: [
        'it is hard to breathe, or breathing is very slow',
        'your lips turn blue',
        'you have a seizure, faint, or can’t be woken up',
      ],
    },
    es: {
      name: 'Llame al 911: respiración',
      conditions: [
        'le cuesta respirar o la respiración es muy lenta',
        'los labios se le ponen azules',
        'tiene una convulsión, se desmaya o no lo pueden despertar',
      ],
    },
  },
  {
    key: 'staff-now-breathing',
    shared: {
      urgency: 'emergency',
      action: 'tellStaffNow',
      setting: 'inClinic',
      review: { sources: ['ketalar-label-2024'] },
    },
    en: {
      name: 'Tell staff now: breathing',
      conditions: ['it is hard to breathe, or breathing feels different from normal'],
    },
    es: {
      name: 'Avise al personal ahora: respiración',
      conditions: ['le cuesta respirar, o nota algo distinto al respirar'],
    },
  },
  {
    key: 'call-911-allergy',
    shared: { urgency: 'emergency', action: 'call911', setting: 'atHome', review: { sources: ['ketalar-label-2024'] } },
    en: {
      name: 'Call 911: allergy',
      conditions: [
        'your face, lips, tongue, or throat swell',
        'it is hard to breathe, or breathing is very slow',
        'you have used an epinephrine pen',
      ],
    },
    es: {
      name: 'Llame al 911: alergia',
      conditions: [
        'se le hinchan la cara, los labios, la lengua o la garganta',
        'le cuesta respirar o la respiración es muy lenta',
        'ha usado una pluma de epinefrina',
      ],
    },
  },
  {
    key: 'staff-now-allergy',
    shared: {
      urgency: 'emergency',
      action: 'tellStaffNow',
      setting: 'inClinic',
      review: { sources: ['ketalar-label-2024'] },
    },
    en: {
      name: 'Tell staff now: allergy',
      conditions: [
        'you itch, or hives come up',
        'your chest or throat feels tight',
        'your face, lips, tongue, or throat swell',
      ],
    },
    es: {
      name: 'Avise al personal ahora: alergia',
      conditions: [
        'le pica la piel o le salen ronchas',
        'siente presión en el pecho o se le cierra la garganta',
        'se le hinchan la cara, los labios, la lengua o la garganta',
      ],
    },
  },
  {
    key: 'call-911-blood-pressure',
    shared: {
      urgency: 'emergency',
      action: 'call911',
      setting: 'atHome',
      review: { sources: ['ketalar-label-2024', 'spravato-label'] },
    },
    en: {
      name: 'Call 911: blood pressure',
      conditions: [
        'you have chest pain, or your heart beats very fast and doesn’t slow down',
        'you have a sudden, very bad headache, or trouble seeing',
        'one side of the body goes weak, or speech is slurred',
        'you have a seizure, faint, or can’t be woken up',
      ],
    },
    es: {
      name: 'Llame al 911: presión',
      conditions: [
        'le duele el pecho, o el corazón late muy rápido y no se calma',
        'tiene de repente un dolor de cabeza muy fuerte o problemas para ver',
        'un lado del cuerpo pierde fuerza o cuesta hablar con claridad',
        'tiene una convulsión, se desmaya o no lo pueden despertar',
      ],
    },
  },
  {
    key: 'staff-now-blood-pressure',
    shared: {
      urgency: 'emergency',
      action: 'tellStaffNow',
      setting: 'inClinic',
      review: { sources: ['ketalar-label-2024', 'asa-ketamine-2025'] },
    },
    en: {
      name: 'Tell staff now: blood pressure',
      conditions: [
        'your chest hurts or feels tight',
        'your heart pounds',
        'you have a sudden, very bad headache, or trouble seeing',
      ],
    },
    es: {
      name: 'Avise al personal ahora: presión',
      conditions: [
        'le duele o le aprieta el pecho',
        'siente que el corazón le late muy fuerte',
        'tiene de repente un dolor de cabeza muy fuerte o problemas para ver',
      ],
    },
  },
  {
    key: 'call-988-mood',
    shared: {
      urgency: 'emergency',
      action: 'callOrText988',
      setting: 'atHome',
      review: { sources: ['lifeline-988', 'ketalar-label-2024'] },
    },
    en: {
      name: 'Call or text 988: mood',
      conditions: ['your mood drops fast after a session', 'you think about suicide or about hurting yourself'],
      hours: 'Day and night, every day',
    },
    es: {
      name: 'Llame o escriba al 988: ánimo',
      conditions: ['su ánimo baja muy rápido después de una sesión', 'piensa en el suicidio o en hacerse daño'],
      hours: 'De día y de noche, todos los días',
    },
  },
  {
    key: 'clinic-now-mind',
    shared: {
      urgency: 'urgent',
      action: 'callClinicNow',
      setting: 'atHome',
      review: { sources: ['ketalar-label-2024'] },
    },
    en: {
      name: 'Call the clinic now: confused or unreal',
      conditions: ['you feel confused or unreal the day after a session', 'odd feelings or scary dreams get worse'],
      hours: 'Monday to Friday, 9 a.m. to 5 p.m.',
      outOfHoursAction: 'If the clinic is closed and it can’t wait, go to an emergency room.',
    },
    es: {
      name: 'Llame a la clínica ahora: confusión o irrealidad',
      conditions: [
        'al día siguiente siente confusión o que nada es real',
        'las sensaciones raras o las pesadillas empeoran',
      ],
      hours: 'De lunes a viernes, de 9 a. m. a 5 p. m.',
      outOfHoursAction: 'Si la clínica está cerrada y no puede esperar, vaya a una sala de emergencias.',
    },
  },
  {
    key: 'doctor-mind',
    shared: {
      urgency: 'nonUrgent',
      action: 'callDoctor',
      setting: 'atHome',
      phone: '+1-310-555-0142',
      review: { sources: ['ketalar-label-2024'] },
    },
    en: {
      name: 'Call your doctor: odd feelings',
      conditions: ['odd feelings or scary dreams are still there the day after', 'they keep you from daily life'],
      hours: 'Monday to Friday, 9 a.m. to 5 p.m.',
      outOfHoursAction: 'If the clinic is closed and it can’t wait, go to an emergency room.',
    },
    es: {
      name: 'Llame a su médico: sensaciones raras',
      conditions: ['al día siguiente todavía tiene sensaciones raras o pesadillas', 'no le dejan hacer su vida diaria'],
      hours: 'De lunes a viernes, de 9 a. m. a 5 p. m.',
      outOfHoursAction: 'Si la clínica está cerrada y no puede esperar, vaya a una sala de emergencias.',
    },
  },
  {
    key: 'doctor-bladder',
    shared: {
      urgency: 'nonUrgent',
      action: 'callDoctor',
      setting: 'atHome',
      phone: '+1-310-555-0142',
      review: { sources: ['ketalar-label-2024'] },
    },
    en: {
      name: 'Call your doctor: bladder',
      conditions: ['you have to pee more often', 'it hurts to pee', 'there is blood in your urine'],
      hours: 'Monday to Friday, 9 a.m. to 5 p.m.',
      outOfHoursAction: 'If the clinic is closed and it can’t wait, go to an emergency room.',
    },
    es: {
      name: 'Llame a su médico: vejiga',
      conditions: ['orina más a menudo', 'le duele al orinar', 'hay sangre en la orina'],
      hours: 'De lunes a viernes, de 9 a. m. a 5 p. m.',
      outOfHoursAction: 'Si la clínica está cerrada y no puede esperar, vaya a una sala de emergencias.',
    },
  },
  {
    key: 'doctor-misuse',
    shared: {
      urgency: 'nonUrgent',
      action: 'callDoctor',
      setting: 'atHome',
      phone: '+1-310-555-0142',
      review: { sources: ['ketalar-label-2024', 'fda-compounded-2023'] },
    },
    en: {
      name: 'Call your doctor: craving',
      conditions: ['you crave ketamine', 'you use ketamine outside the clinic'],
      hours: 'Monday to Friday, 9 a.m. to 5 p.m.',
      outOfHoursAction: 'If the clinic is closed and it can’t wait, go to an emergency room.',
    },
    es: {
      name: 'Llame a su médico: deseo de ketamina',
      conditions: ['siente un deseo fuerte de ketamina', 'usa ketamina fuera de la clínica'],
      hours: 'De lunes a viernes, de 9 a. m. a 5 p. m.',
      outOfHoursAction: 'Si la clínica está cerrada y no puede esperar, vaya a una sala de emergencias.',
    },
  },
]
