import { z } from 'zod'

/**
 * Kinds of grounds for a claim. What the clinic does is clinic policy: a clinician attests it, no journal does. A text may be
 * mixed: partly from sources, partly what the clinic does.
 */
export const bases = ['evidence', 'label', 'guideline', 'law', 'clinicPolicy', 'mixed', 'explanation'] as const
export const BasisSchema = z.enum(bases)
export type Basis = z.infer<typeof BasisSchema>

/** What an intervention is. */
export const interventionKinds = [
  'drug',
  'device',
  'procedure',
  'psychologicalTherapy',
  'physicalTherapy',
  'other',
] as const
export const InterventionKindSchema = z.enum(interventionKinds)
export type InterventionKind = z.infer<typeof InterventionKindSchema>

/** With whom a therapy is done. */
export const therapyFormats = ['individual', 'group', 'couple', 'family'] as const
export const TherapyFormatSchema = z.enum(therapyFormats)
export type TherapyFormat = z.infer<typeof TherapyFormatSchema>

/** In which way a therapy reaches the patient. */
export const therapyDeliveries = ['inPerson', 'video', 'phone', 'app', 'book'] as const
export const TherapyDeliverySchema = z.enum(therapyDeliveries)
export type TherapyDelivery = z.infer<typeof TherapyDeliverySchema>

/** How a medicine enters the body, where a fixed phrase says it; any other way is said in words. */
export const routes = [
  'intravenous',
  'intramuscular',
  'subcutaneous',
  'nasal',
  'oral',
  'sublingual',
  'inhaled',
  'transdermal',
  'rectal',
] as const
export const RouteSchema = z.enum(routes)
export type Route = z.infer<typeof RouteSchema>

/** Where in a visit a step belongs, in the order a patient meets them. */
export const phases = ['before', 'arrival', 'during', 'recovery', 'home', 'followUp'] as const
export const PhaseSchema = z.enum(phases)
export type Phase = z.infer<typeof PhaseSchema>

/** In which visits of a course a step happens; `later` is every visit but the first, `other` is said in words. */
export const stepVisits = ['every', 'first', 'later', 'last', 'other'] as const
export const StepVisitsSchema = z.enum(stepVisits)
export type StepVisits = z.infer<typeof StepVisitsSchema>

/** Of a step that not everybody has: some have it and others don't, or it is had instead of the step before it. */
export const stepOptions = ['some', 'instead'] as const
export const StepOptionSchema = z.enum(stepOptions)
export type StepOption = z.infer<typeof StepOptionSchema>

/** Where patients have a treatment: at a clinic for some hours, in a hospital overnight, at home, or over the internet. */
export const treatmentSettings = ['outpatient', 'inpatient', 'home', 'online'] as const
export const TreatmentSettingSchema = z.enum(treatmentSettings)
export type TreatmentSetting = z.infer<typeof TreatmentSettingSchema>

/** Units of a duration, shortest first. */
export const durationUnits = ['seconds', 'minutes', 'hours', 'days', 'weeks', 'months', 'years'] as const
export const DurationUnitSchema = z.enum(durationUnits)
export type DurationUnit = z.infer<typeof DurationUnitSchema>

/** CIOMS frequency bands. A band is always derived from a number, never chosen. */
export const frequencyBands = ['veryCommon', 'common', 'uncommon', 'rare', 'veryRare'] as const
export type FrequencyBand = (typeof frequencyBands)[number]

/** How exact a figure is, as the study puts it. */
export const frequencyQualifiers = ['exactly', 'about', 'atLeast', 'moreThan', 'upTo', 'lessThan'] as const
export const FrequencyQualifierSchema = z.enum(frequencyQualifiers)
export type FrequencyQualifier = z.infer<typeof FrequencyQualifierSchema>

/** Ways in which a study says how often: a count, a percentage, a range of percentages, or a rate such as 2.1 in 100,000. */
export const frequencyKinds = ['count', 'percent', 'range', 'rate'] as const
export type FrequencyKind = (typeof frequencyKinds)[number]

/** Ratios between two groups of a study. */
export const ratioKinds = ['risk', 'odds', 'hazard', 'rate'] as const
export const RatioKindSchema = z.enum(ratioKinds)
export type RatioKind = z.infer<typeof RatioKindSchema>

/** What a figure counts: people, single sessions of treatment, whole courses of it, or something else that is said in words. */
export const frequencyUnits = ['patient', 'session', 'course', 'other'] as const
export const FrequencyUnitSchema = z.enum(frequencyUnits)
export type FrequencyUnit = z.infer<typeof FrequencyUnitSchema>

/** How strongly a side effect is usually felt. */
export const severities = ['mild', 'moderate', 'severe'] as const
export const SeveritySchema = z.enum(severities)
export type Severity = z.infer<typeof SeveritySchema>

/**
 * A symptom is felt by the patient; a sign can be seen or measured by others; a condition is an illness or an event. An outcome
 * is what the treatment can end in, such as death: nobody can watch out for it.
 */
export const manifestations = ['symptom', 'sign', 'condition', 'outcome'] as const
export const ManifestationSchema = z.enum(manifestations)
export type Manifestation = z.infer<typeof ManifestationSchema>

/** How fast help is needed. */
export const urgencies = ['emergency', 'urgent', 'nonUrgent', 'selfCare'] as const
export const UrgencySchema = z.enum(urgencies)
export type Urgency = z.infer<typeof UrgencySchema>

/** Actions of care cards: a fixed list, so that their words are tested once. */
export const careActions = [
  'call911',
  'callOrText988',
  'goToEmergencyRoom',
  'callClinicNow',
  'callClinic',
  'callNumber',
  'callDoctor',
  'tellStaffNow',
  'tellStaff',
  'lookAfterYourself',
] as const
export const CareActionSchema = z.enum(careActions)
export type CareAction = z.infer<typeof CareActionSchema>

/** Where the patient is when the card applies. */
export const careSettings = ['inClinic', 'atHome'] as const
export const CareSettingSchema = z.enum(careSettings)

/** Why a safety warning stands out. */
export const warningKinds = ['timeCritical', 'significantEffect', 'commonMistake'] as const
export const WarningKindSchema = z.enum(warningKinds)

/**
 * Absolute: the treatment is not given. Possible: it may not be given, and the guide doesn't say when. Relative: talk it over
 * first.
 */
export const contraindicationKinds = ['absolute', 'possible', 'relative'] as const
export const ContraindicationKindSchema = z.enum(contraindicationKinds)

/** Kind of publication. */
export const sourceKinds = [
  'trial',
  'review',
  'guideline',
  'label',
  'regulator',
  'consensus',
  'manufacturer',
  'register',
  'survey',
  'clinicPage',
  'book',
  'thesis',
  'report',
  'dataset',
  'other',
] as const
export const SourceKindSchema = z.enum(sourceKinds)
export type SourceKind = z.infer<typeof SourceKindSchema>

/** What a source is as evidence: research, strongest first, then what isn’t research. */
export const evidenceLevels = [
  'systematicReview',
  'randomisedTrial',
  'observational',
  'survey',
  'caseSeries',
  'narrativeReview',
  'expertConsensus',
  'expertOpinion',
  'regulatory',
  'manufacturerStatement',
  'clinicStatement',
  'background',
] as const
export const EvidenceLevelSchema = z.enum(evidenceLevels)
export type EvidenceLevel = z.infer<typeof EvidenceLevelSchema>

/** What a person does for the clinic; `other` is said in words, in the job title. */
export const personRoles = [
  ...(['physician', 'nurse', 'pharmacist', 'therapist', 'dentist', 'midwife', 'psychologist', 'clinician'] as const),
  'editor',
  'other',
] as const
export const PersonRoleSchema = z.enum(personRoles)
export type PersonRole = z.infer<typeof PersonRoleSchema>

/** The fixed pages, and `other` for any further page. */
export const pageKinds = ['about', 'editorialPolicy', 'contact', 'privacy', 'accessibility', 'other'] as const
export const PageKindSchema = z.enum(pageKinds)

/** What a number of a clinic is for. */
export const phonePurposes = [
  'main',
  'appointments',
  'nurseLine',
  'afterHours',
  'billing',
  'interpreter',
  // Of texts alone: nobody answers a call to it.
  'messages',
  'other',
] as const
export const PhonePurposeSchema = z.enum(phonePurposes)
export type PhonePurpose = z.infer<typeof PhonePurposeSchema>

/** Fonts of the site: of those that readers' devices have. */
export const typefaces = ['classic', 'plain', 'open', 'book'] as const
export const TypefaceSchema = z.enum(typefaces)
export type Typeface = z.infer<typeof TypefaceSchema>

/** HTTP status of a redirect. */
export const redirectStatuses = ['301', '302', '410'] as const
export const RedirectStatusSchema = z.enum(redirectStatuses)

/** Reasons for a notice in place of a page: a recall, or a translation of a text that has changed since. */
export const withdrawalReasons = ['recalled', 'translationOutdated'] as const
export const WithdrawalReasonSchema = z.enum(withdrawalReasons)

/** Days of the week, Monday first. */
export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const
export const WeekdaySchema = z.enum(weekdays)
