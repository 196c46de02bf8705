import type {
  CareAdvice,
  Clinic,
  ClinicPrice,
  WrittenType,
  FactualBlock,
  Faq,
  GlossaryTerm,
  Intervention,
  Locale,
  Page,
  Person,
  Redirect,
  Review,
  RichText,
  SafetyWarning,
  SideEffect,
  SiteSettings,
  Source,
  Treatment,
  TreatmentIntervention,
} from '@carepath/schema'

/** Formatted text as Markdown: paragraphs, `###` and `####` headings, bold, lists, links to `doc:<type>/<key>`. */
export type Markdown = string

/** The key of another sample document; the loader replaces it by the id. */
export type Key = string

/** A contract type as an author writes it: references are keys, formatted text is Markdown. */
type Authored<T> = T extends RichText
  ? Markdown
  : T extends { type: WrittenType; id: string }
    ? Key
    : T extends readonly (infer Item)[]
      ? Authored<Item>[]
      : T extends object
        ? { [Field in keyof T]: Authored<T[Field]> }
        : T

/** The grounds of a claim, without its words. */
export type Grounds = Authored<Omit<FactualBlock, 'body'>>

/** The grounds of a text, and the picture that stands below it in every language. */
type BlockGrounds = Grounds & { picture?: Key }

/** An uploaded picture and its words. */
export interface SamplePicture {
  key: Key
  /** What it shows, for those who can't see it. */
  alt: Record<Locale, string>
}

/** Set by the database, by publishing or by `sampleReview`. */
type GivenField = 'type' | 'id' | 'locale' | 'updatedAt' | 'assets' | 'review' | 'seo'

type BlockField<T> = {
  [Field in keyof T]-?: NonNullable<T[Field]> extends FactualBlock ? Field : never
}[keyof T]

/** Fields that hold for every language; of a factual block, its grounds. */
type Shared<T, WordField extends keyof T> = Authored<Omit<T, GivenField | WordField | BlockField<T>>> &
  Record<BlockField<Required<T>>, BlockGrounds>

/** Fields an author translates; of a factual block, its text. */
type Words<T, WordField extends keyof T> = Authored<Pick<T, WordField>> & Record<BlockField<Required<T>>, Markdown>

/** Words in search results. */
interface Search {
  seo?: { title?: string; description?: string }
}

/** Sources at the foot of a clinical document; the rest of the review is the same for the whole sample. */
interface Reviewed {
  review: Authored<Pick<Review, 'sources'>>
}

/** One document in both languages. */
export interface SampleEntry<SharedFields, WordFields> extends Record<Locale, WordFields> {
  /** The name by which other sample documents refer to this one. */
  key: Key
  shared: SharedFields
}

type ClinicalEntry<T, WordField extends keyof T> = SampleEntry<
  Shared<T, WordField> & Reviewed,
  Words<T, WordField> & Search
>

type Step = Treatment['steps'][number]
type KeyFact = Treatment['keyFacts'][number]
type Benefit = Treatment['benefits'][number]
type Contraindication = Treatment['contraindications'][number]
type Alternative = Treatment['alternatives'][number]
type Status = Treatment['statuses'][number]
type NotApplicable = Treatment['notApplicable'][number]

type Figure = Treatment['sideEffects'][number]['figures'][number]

/** An effect of a treatment: with figures, or with who says that it happens. */
interface SharedEffect {
  effect: Key
  figures?: (Authored<Omit<Figure, 'note' | 'comparator'>> & {
    comparator?: Pick<NonNullable<Figure['comparator']>, 'value'>
  })[]
  sources?: Key[]
  studied?: Key[]
}

/** The words beside the figures, or in their place. */
interface EffectNotes {
  figures?: { note?: string; comparator?: Pick<NonNullable<Figure['comparator']>, 'name'> }[]
  note?: string
}

type StepWordField = 'title' | 'youWillFeel' | 'staffWillDo' | 'youShouldDo' | 'monitoring'
type BenefitWordField = 'statement' | 'comparator' | 'timeframe' | 'uncertainty'
type TreatmentRowField =
  | 'sideEffects'
  | 'steps'
  | 'keyFacts'
  | 'benefits'
  | 'contraindications'
  | 'alternatives'
  | 'interventions'
  | 'statuses'
  | 'notApplicable'
type OptionalTreatmentBlock =
  'regulatoryDisclosure' | 'dose' | 'gettingHome' | 'interactions' | 'pregnancyAndBreastfeeding' | 'misuse' | 'costNote'
type TreatmentBlocks = Shared<Treatment, TreatmentWordField>
type AllTreatmentWords = Words<Treatment, TreatmentWordField>
type TreatmentWordField =
  'name' | 'plainName' | 'alsoKnownAs' | 'summary' | 'conditions' | 'whatToBring' | 'whatToAvoid'

type InterventionWordField =
  'genericName' | 'otherRoute' | 'deviceType' | 'settings' | 'performedBy' | 'anaesthesia' | 'description'
type EachWithout<T, Field extends string> = T extends object ? Omit<T, Field> : never
/** Of one of the things a treatment consists of, what holds for every language. */
type SharedIntervention = Authored<EachWithout<TreatmentIntervention, InterventionWordField>>
/** The words of one of the things a treatment consists of. */
type InterventionWords = Partial<Record<InterventionWordField, string>>

/** A row of `shared` belongs to the row of the words at the same place. */
export type TreatmentEntry = SampleEntry<
  Omit<TreatmentBlocks, TreatmentRowField | OptionalTreatmentBlock> &
    Partial<Pick<TreatmentBlocks, OptionalTreatmentBlock>> &
    Reviewed & {
      statuses: Authored<Omit<Status, 'use'>>[]
      notApplicable: Authored<Omit<NotApplicable, 'because'>>[]
      interventions: SharedIntervention[]
      sideEffects: SharedEffect[]
      steps: Omit<Shared<Step, StepWordField>, 'id'>[]
      keyFacts: Authored<Omit<KeyFact, 'label' | 'value'>>[]
      benefits: Authored<Omit<Benefit, BenefitWordField>>[]
      contraindications: Authored<Omit<Contraindication, 'text'>>[]
      alternatives: Authored<Omit<Alternative, 'name' | 'description'>>[]
    },
  Omit<AllTreatmentWords, OptionalTreatmentBlock> &
    Partial<Pick<AllTreatmentWords, OptionalTreatmentBlock>> &
    Search & {
      statuses: Pick<Status, 'use'>[]
      notApplicable: Pick<NotApplicable, 'because'>[]
      interventions: InterventionWords[]
      sideEffects: EffectNotes[]
      steps: Words<Step, StepWordField>[]
      keyFacts: Pick<KeyFact, 'label' | 'value'>[]
      benefits: Pick<Benefit, BenefitWordField>[]
      contraindications: Pick<Contraindication, 'text'>[]
      alternatives: Pick<Alternative, 'name' | 'description'>[]
    }
>
export type TreatmentWords = TreatmentEntry['en']
export type TreatmentShared = TreatmentEntry['shared']

type OptionalEffectBlock = 'whoIsAtHigherRisk'
type EffectWordField = 'plainName' | 'medicalName' | 'summary'
type EffectShared = Shared<SideEffect, EffectWordField>
type EffectWords = Words<SideEffect, EffectWordField>

export type SideEffectEntry = SampleEntry<
  Omit<EffectShared, OptionalEffectBlock> & Partial<Pick<EffectShared, OptionalEffectBlock>> & Reviewed,
  Omit<EffectWords, OptionalEffectBlock> & Partial<Pick<EffectWords, OptionalEffectBlock>> & Search
>

export type CareAdviceEntry = ClinicalEntry<
  CareAdvice,
  'name' | 'conditions' | 'howToReach' | 'hours' | 'outOfHoursAction'
>
export type SafetyWarningEntry = ClinicalEntry<SafetyWarning, 'heading'>
export type FaqEntry = ClinicalEntry<Faq, 'question'>
export type GlossaryTermEntry = ClinicalEntry<GlossaryTerm, 'term' | 'plainDefinition' | 'pronunciation' | 'synonyms'>
export type PageEntry = ClinicalEntry<Page, 'title' | 'summary' | 'body'>
export type PersonEntry = SampleEntry<
  Shared<Person, 'name' | 'credentials' | 'bio' | 'disclosures'>,
  Words<Person, 'name' | 'credentials' | 'bio' | 'disclosures'>
>
export type InterventionEntry = SampleEntry<Shared<Intervention, 'name'>, Words<Intervention, 'name'>>
export type SourceEntry = SampleEntry<Shared<Source, never>, Record<string, never>>
type ClinicWordField =
  | 'languages'
  | 'interpreter'
  | 'accessibility'
  | 'emergencyText'
  | 'directions'
  | 'parking'
  | 'firstSteps'
  | 'insurance'
  | 'cancellation'
export type ClinicEntry = SampleEntry<
  Omit<Shared<Clinic, ClinicWordField>, 'prices'> & { prices: Pick<ClinicPrice, 'min' | 'max'>[] } & Reviewed,
  Words<Clinic, ClinicWordField> & { prices: Pick<ClinicPrice, 'item' | 'note'>[] }
>
type SettingsWordField = 'siteName' | 'tagline' | 'introduction' | 'searchWords'
export type SiteSettingsEntry = SampleEntry<
  Omit<Shared<SiteSettings, SettingsWordField>, 'navigation'> & { navigation: Pick<Link, 'path'>[] },
  Words<SiteSettings, SettingsWordField> & { navigation: Pick<Link, 'label'>[] }
>
type Link = SiteSettings['navigation'][number]
export type RedirectEntry = SampleEntry<Shared<Redirect, 'from' | 'to'>, Words<Redirect, 'from' | 'to'>>

/** The entry of each type. */
export interface SampleEntries {
  intervention: InterventionEntry
  source: SourceEntry
  person: PersonEntry
  clinic: ClinicEntry
  'care-advice': CareAdviceEntry
  'safety-warning': SafetyWarningEntry
  'side-effect': SideEffectEntry
  treatment: TreatmentEntry
  faq: FaqEntry
  'glossary-term': GlossaryTermEntry
  page: PageEntry
  'site-settings': SiteSettingsEntry
  redirect: RedirectEntry
}
