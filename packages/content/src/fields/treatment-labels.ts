import type { RatioKind, StepOption, TherapyDelivery, TherapyFormat, TreatmentTopic } from '@carepath/schema'

export const stepOptionLabels: Record<StepOption, string> = {
  some: 'Some people have it, others don’t',
  instead: 'Instead of the step before',
}

export const ratioKindLabels: Record<RatioKind, string> = {
  risk: 'Risk ratio (relative risk)',
  odds: 'Odds ratio',
  hazard: 'Hazard ratio',
  rate: 'Rate ratio',
}

export const therapyFormatLabels: Record<TherapyFormat, string> = {
  individual: 'One person',
  group: 'A group',
  couple: 'A couple',
  family: 'A family',
}

export const therapyDeliveryLabels: Record<TherapyDelivery, string> = {
  inPerson: 'In person',
  video: 'By video',
  phone: 'By phone',
  app: 'With an app or on the web',
  book: 'With a book',
}

export const treatmentTopicLabels: Record<TreatmentTopic, string> = {
  dose: 'Dose',
  controlClass: 'Control class',
  fasting: 'Fasting',
  whatToBring: 'What to bring',
  whatToAvoid: 'What to avoid',
  monitoring: 'What is checked',
  escort: 'Somebody to go home with',
  driving: 'Driving',
  interactions: 'Other medicines',
  pregnancy: 'Pregnancy and breastfeeding',
  misuse: 'Dependence and misuse',
  sideEffects: 'Side effects: none known',
  seriousEffects: 'Serious side effects: none known',
  contraindications: 'Reasons not to have it: none known',
  studies: 'Studies of it: none known',
  otherTreatments: 'Other treatments: none known',
}
