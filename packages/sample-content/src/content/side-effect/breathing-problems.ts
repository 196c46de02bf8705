import type { SideEffectEntry } from '../../model/sample-types.ts'
import { anesthesiaLabel, clinicPolicy } from '../../model/grounds.ts'

export const breathingProblems: SideEffectEntry = {
  key: 'breathing-problems',
  shared: {
    slug: 'breathing-problems',
    manifestation: 'sign',
    severity: 'severe',
    isSerious: true,
    whatItFeelsLike: anesthesiaLabel('ketalar-label-2024', 'fda-compounded-2023'),
    whatToDo: clinicPolicy(),
    howWeManageIt: clinicPolicy('asa-ketamine-2025', 'ketalar-label-2024'),
    whoIsAtHigherRisk: anesthesiaLabel('ketalar-label-2024'),
    careAdvice: ['call-911-breathing', 'staff-now-breathing'],
    canBeReported: true,
    review: { sources: ['ketalar-label-2024', 'fda-compounded-2023', 'asa-ketamine-2025'] },
  },
  en: {
    plainName: 'Breathing problems',
    medicalName: 'Respiratory depression',
    summary:
      'Breathing can become too slow or too weak, so that the body gets too little oxygen. This is an emergency. It is one reason why trained staff must watch you.',
    whatItFeelsLike:
      'You may be too sleepy to notice it yourself. Others may see slow or shallow breaths, long pauses, or blue lips. The label of ketamine for surgery says why: the dose is too high, or it runs in too fast. The FDA lists slowed breathing among the known risks of ketamine.',
    whatToDo:
      '- In the clinic, **tell your nurse at once** if it is hard to breathe.\n- At home, **call 911** if breathing is slow, stops for a time, or lips turn blue.\n- If someone can’t be woken up, call 911 and stay with them. Turn them on their side.\n- Do not mix ketamine with alcohol, opioids, or other things that make you sleepy.',
    howWeManageIt:
      'A clip on your finger measures your oxygen. Staff watch each breath and keep equipment for the airway in the room. If breathing slows, they stop the infusion, open the airway, and give oxygen. If you need more help, they call an ambulance.',
    whoIsAtHigherRisk:
      'The label of ketamine for surgery warns about opioids, and about some pills for sleep or anxiety (benzodiazepines). It warns about all else that makes you sleepy. With ketamine, they can cause very slow breathing, coma, or death. Tell us too if you have sleep apnea or bad lungs.',
  },
  es: {
    plainName: 'Problemas para respirar',
    medicalName: 'Depresión respiratoria',
    summary:
      'La respiración puede volverse muy lenta o débil, y al cuerpo le falta oxígeno. Es una emergencia. Por esto, entre otras cosas, debe vigilarle personal con experiencia.',
    whatItFeelsLike:
      'Puede tener tanto sueño que no lo note. Otras personas pueden ver respiraciones lentas o débiles, pausas largas o labios azules. La etiqueta de la ketamina para cirugía dice que puede pasar si la dosis es muy alta o entra muy rápido. La FDA nombra la respiración lenta entre los riesgos conocidos de la ketamina.',
    whatToDo:
      '- En la clínica, **avise enseguida a enfermería** si le cuesta respirar.\n- En casa, **llame al 911** si la respiración es lenta, se detiene a ratos o los labios se ponen azules.\n- Si no puede despertar a alguien, llame al 911 y quédese a su lado. Póngale de lado.\n- No mezcle la ketamina con alcohol, opioides u otras cosas que dan sueño.',
    howWeManageIt:
      'Una pinza en el dedo mide su oxígeno. El personal vigila cada respiración y tiene en la sala el equipo para ayudarle a respirar. Si respira más lento, detienen la infusión, abren el paso del aire y dan oxígeno. Si hace falta más ayuda, llaman a una ambulancia.',
    whoIsAtHigherRisk:
      'La etiqueta de la ketamina para cirugía advierte sobre los opioides y sobre algunas pastillas para dormir o para la ansiedad (benzodiazepinas). También sobre todo lo que da sueño. Con la ketamina pueden causar respiración muy lenta, coma o la muerte. Díganos también si tiene apnea del sueño o una enfermedad de los pulmones.',
  },
}
