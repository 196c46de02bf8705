import type {
  Basis,
  CareAction,
  CareSettingSchema,
  ContraindicationKindSchema,
  DurationUnit,
  EvidenceLevelSchema,
  FrequencyBand,
  FrequencyKind,
  FrequencyQualifier,
  FrequencyUnit,
  ManifestationSchema,
  PageKindSchema,
  PersonRoleSchema,
  PhonePurpose,
  Phase,
  RedirectStatusSchema,
  Route,
  Severity,
  SourceKindSchema,
  StepVisits,
  TreatmentSetting,
  Typeface,
  Urgency,
  WarningKindSchema,
  WeekdaySchema,
} from '@carepath/schema'
import type { z } from 'zod'

type LabelsOf<T extends z.ZodType<string>> = Record<z.infer<T>, string>

export const basisLabels: Record<Basis, string> = {
  evidence: 'Published evidence',
  label: 'The product’s official label',
  guideline: 'A guideline or consensus',
  law: 'A law or an official rule',
  clinicPolicy: 'How this clinic does it',
  mixed: 'Partly sources, partly how this clinic does it',
  explanation: 'Background explanation',
}

export const routeLabels: Record<Route, string> = {
  intravenous: 'Into a vein',
  intramuscular: 'Into a muscle',
  subcutaneous: 'Under the skin',
  nasal: 'Into the nose',
  oral: 'By mouth',
  sublingual: 'Under the tongue',
  inhaled: 'Breathed in',
  transdermal: 'Through the skin',
  rectal: 'Into the rectum',
}

export const phaseLabels: Record<Phase, string> = {
  before: 'Before the visit',
  arrival: 'Arrival',
  during: 'During treatment',
  recovery: 'Recovery at the clinic',
  home: 'At home',
  followUp: 'Follow-up',
}

export const stepVisitsLabels: Record<StepVisits, string> = {
  every: 'Every visit',
  first: 'The first visit only',
  later: 'Every visit but the first',
  last: 'The last visit only',
  other: 'Other visits: say which',
}

export const treatmentSettingLabels: Record<TreatmentSetting, string> = {
  outpatient: 'At a clinic: home on the same day',
  inpatient: 'In a hospital: at least one night',
  home: 'At home',
  online: 'Online: by video, phone or app',
}

export const durationUnitLabels: Record<DurationUnit, string> = {
  seconds: 'seconds',
  minutes: 'minutes',
  hours: 'hours',
  days: 'days',
  weeks: 'weeks',
  months: 'months',
  years: 'years',
}

export const frequencyBandLabels: Record<FrequencyBand, string> = {
  veryCommon: 'Very common (1 in 10 people or more)',
  common: 'Common (1 in 100 to 1 in 10)',
  uncommon: 'Uncommon (1 in 1,000 to 1 in 100)',
  rare: 'Rare (1 in 10,000 to 1 in 1,000)',
  veryRare: 'Very rare (fewer than 1 in 10,000)',
}

export const frequencyQualifierLabels: Record<FrequencyQualifier, string> = {
  exactly: 'Exactly',
  about: 'About',
  atLeast: 'At least',
  moreThan: 'More than',
  upTo: 'Up to',
  lessThan: 'Less than',
}

export const frequencyKindLabels: Record<FrequencyKind, string> = {
  count: 'A count, such as 38 of 188',
  percent: 'A percentage',
  range: 'A range of percentages',
  rate: 'A rate, such as 2.1 in 100,000',
}

export const frequencyUnitLabels: Record<FrequencyUnit, string> = {
  patient: 'People',
  session: 'Single sessions',
  course: 'Whole courses of treatment',
  other: 'Something else: say what',
}

export const severityLabels: Record<Severity, string> = { mild: 'Mild', moderate: 'Moderate', severe: 'Severe' }

export const manifestationLabels: LabelsOf<typeof ManifestationSchema> = {
  symptom: 'Symptom: the patient feels it',
  sign: 'Sign: others can see or measure it',
  condition: 'Condition: an illness or an event, such as an infection or a fall',
  outcome: 'Outcome: what the treatment can end in, such as death or another operation',
}

export const urgencyLabels: Record<Urgency, string> = {
  emergency: 'Emergency: help now',
  urgent: 'Urgent: help today',
  nonUrgent: 'Not urgent',
  selfCare: 'Self-care',
}

export const careActionLabels: Record<CareAction, string> = {
  call911: 'Call 911',
  callOrText988: 'Call or text 988',
  goToEmergencyRoom: 'Go to an emergency room',
  callClinicNow: 'Call the clinic now',
  callClinic: 'Call the clinic',
  callNumber: 'Call another number',
  callDoctor: 'Call your doctor',
  tellStaffNow: 'Tell staff now',
  tellStaff: 'Tell staff',
  lookAfterYourself: 'Look after yourself',
}

export const careSettingLabels: LabelsOf<typeof CareSettingSchema> = { inClinic: 'At the clinic', atHome: 'At home' }

export const warningKindLabels: LabelsOf<typeof WarningKindSchema> = {
  timeCritical: 'Time matters',
  significantEffect: 'A strong effect',
  commonMistake: 'A common mistake',
}

export const contraindicationKindLabels: LabelsOf<typeof ContraindicationKindSchema> = {
  absolute: 'Never',
  possible: 'May be a reason not to',
  relative: 'Discuss first',
}

export const sourceKindLabels: LabelsOf<typeof SourceKindSchema> = {
  trial: 'Trial or study',
  review: 'Review',
  guideline: 'Guideline',
  label: 'Official label',
  regulator: 'Regulator’s notice',
  consensus: 'Consensus statement',
  manufacturer: 'Manufacturer’s document',
  register: 'Register',
  survey: 'Survey',
  clinicPage: 'Clinic’s own page',
  book: 'Book',
  thesis: 'Thesis',
  report: 'Report',
  dataset: 'Data set',
  other: 'Other',
}

export const evidenceLevelLabels: LabelsOf<typeof EvidenceLevelSchema> = {
  systematicReview: 'Systematic review',
  randomisedTrial: 'Randomized trial',
  observational: 'Observational or open-label study',
  survey: 'Survey',
  caseSeries: 'Case series',
  narrativeReview: 'Review without a systematic search',
  expertConsensus: 'Expert consensus',
  expertOpinion: 'Expert opinion',
  regulatory: 'Regulatory document',
  manufacturerStatement: 'Manufacturer’s own statement',
  clinicStatement: 'Clinic’s own statement',
  background: 'Background, not a study',
}

export const phonePurposeLabels: Record<PhonePurpose, string> = {
  main: 'Main number',
  appointments: 'Appointments',
  nurseLine: 'Nurse line',
  afterHours: 'After hours',
  billing: 'Billing',
  interpreter: 'Interpreter',
  messages: 'Text messages only',
  other: 'Something else',
}

export const typefaceLabels: Record<Typeface, string> = {
  classic: 'Classic: plain text, headings as in a book',
  plain: 'Plain: without serifs throughout',
  open: 'Open: soft and wide, without serifs',
  book: 'Book: with serifs throughout',
}

export const personRoleLabels: LabelsOf<typeof PersonRoleSchema> = {
  physician: 'Physician',
  nurse: 'Nurse',
  pharmacist: 'Pharmacist',
  therapist: 'Therapist',
  dentist: 'Dentist',
  midwife: 'Midwife',
  psychologist: 'Psychologist',
  clinician: 'Another clinician',
  editor: 'Editor',
  other: 'Something else, in the job title',
}

export const pageKindLabels: LabelsOf<typeof PageKindSchema> = {
  about: 'About us',
  editorialPolicy: 'Editorial policy',
  contact: 'Contact',
  privacy: 'Privacy',
  accessibility: 'Accessibility',
  other: 'Other page',
}

export const redirectStatusLabels: LabelsOf<typeof RedirectStatusSchema> = {
  '301': 'Moved for good (301)',
  '302': 'Moved for now (302)',
  '410': 'Gone (410)',
}

export const weekdayLabels: LabelsOf<typeof WeekdaySchema> = {
  monday: 'Monday',
  tuesday: 'Tuesday',
  wednesday: 'Wednesday',
  thursday: 'Thursday',
  friday: 'Friday',
  saturday: 'Saturday',
  sunday: 'Sunday',
}
