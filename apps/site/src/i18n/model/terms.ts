import type {
  CareAction,
  careSettings,
  DurationUnit,
  evidenceLevels,
  FrequencyBand,
  personRoles,
  PhonePurpose,
  Phase,
  InterventionKind,
  Route,
  TherapyDelivery,
  TherapyFormat,
  Severity,
  sourceKinds,
  TreatmentSetting,
  TreatmentTopic,
  Urgency,
} from '@carepath/schema'
import type { PluralForms } from './plural.ts'

/** Readers' words for the contract's enumerations: every value in every language. */
export interface Terms {
  band: Record<FrequencyBand, string>
  unit: Record<DurationUnit, PluralForms>
  /** What comes before is said by the words for the occasion. */
  phase: Record<Exclude<Phase, 'before'>, string>
  /** A label. */
  interventionKind: Record<InterventionKind, string>
  /** Follows the name of a therapy. */
  therapyFormat: Record<TherapyFormat, string>
  therapyDelivery: Record<TherapyDelivery, string>
  treatmentSetting: Record<TreatmentSetting, string>
  /** The same in short, in the middle of a sentence: "at home". */
  inSetting: Record<TreatmentSetting, string>
  /** The same where the other place is a stay overnight, or none: "if you go home the same day". */
  ofStay: Record<'outpatient' | 'inpatient', string>
  severity: Record<Severity, string>
  urgency: Record<Urgency, string>
  /** The heading of a care card; its conditions end the sentence. */
  /** What to do, up to the conditions; whom to call where the card says it is among the words of telephones. */
  careAction: Record<Exclude<CareAction, 'callNumber'>, string>
  careSetting: Record<(typeof careSettings)[number], string>
  /** Names of topics that a treatment’s guide may say don’t apply. */
  topic: Record<TreatmentTopic, string>
  /** What that means, in the middle of a sentence, where it means the same in every guide: “not needed”. */
  topicAnswer: Partial<Record<TreatmentTopic, string>>
  route: Record<Route, string>
  role: Record<(typeof personRoles)[number], string>
  phonePurpose: Record<PhonePurpose, string>
  sourceKind: Record<(typeof sourceKinds)[number], string>
  evidenceLevel: Record<(typeof evidenceLevels)[number], string>
}
