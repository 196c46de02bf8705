import { z } from 'zod'
import type { AnswersOf } from '../parts/answers.ts'
import { clinicalFieldAnswers, clinicalFields, documentFieldAnswers, documentFields } from '../parts/document-fields.ts'
import { ContraindicationKindSchema, TreatmentSettingSchema } from '../values/enums.ts'
import {
  FactualBlockSchema,
  groundsFields,
  optionalGroundsFields,
  requireGrounds,
  requireStatedGrounds,
} from '../parts/factual-block.ts'
import { TreatmentSideEffectSchema } from '../parts/frequency.ts'
import { limits } from '../values/limits.ts'
import { ProcessStepSchema } from '../parts/process-step.ts'
import { TreatmentInterventionSchema } from './treatment-intervention.ts'
import { referenceTo } from '../identity/reference.ts'
import {
  hasDigit,
  lineUpTo,
  ListItemSchema,
  NameSchema,
  ParagraphSchema,
  ShortNameSchema,
  SlugSchema,
  wordsUpTo,
} from '../values/text.ts'
import { NotApplicableSchema, requireLists, requireOneAnswer, treatmentTopics } from '../regulation/not-applicable.ts'
import { needsNotice, requireOwnInterventions, TreatmentStatusSchema } from '../regulation/status.ts'

/** One line of the key-facts box. */
export const KeyFactSchema = z
  .strictObject({
    /** What the fact is about, e.g. "How long it takes". */
    label: ShortNameSchema,
    /** The fact, e.g. "About an hour". */
    value: ListItemSchema,
    ...groundsFields,
  })
  .superRefine(requireGrounds)

/** One measured benefit, with all that is needed to weigh it. */
export const BenefitSchema = z
  .strictObject({
    /** The finding in plain words, with its figure where it is no share of people: "fell asleep 19 minutes sooner". */
    statement: ParagraphSchema,
    /** People who got better; absent where the study counted nobody, or gives a share only. */
    numerator: z.number().int().min(0).optional(),
    /** People who were treated or, where nobody was counted, took part; absent where it isn't published. */
    denominator: z.number().int().min(1).optional(),
    /** Share who got better, in percent, where no count was published. */
    percent: z.number().min(0).max(100).optional(),
    /**
     * What it was compared with, e.g. "electroconvulsive therapy"; "nothing (open label)" where there was no
     * comparison.
     */
    comparator: ListItemSchema,
    /** When it was measured, e.g. "after 12 days". */
    timeframe: ListItemSchema,
    /** Limits of the study. */
    uncertainty: ParagraphSchema,
    ...groundsFields,
  })
  .superRefine(requireGrounds)
  .refine(({ numerator, denominator }) => numerator === undefined || denominator !== undefined, {
    error: 'must be given with a count',
    path: ['denominator'],
  })
  .refine(
    ({ statement, numerator, percent }) => numerator !== undefined || percent !== undefined || hasDigit(statement),
    {
      error: 'must give a count or a percentage, unless the finding itself gives its figure',
      path: ['numerator'],
    },
  )
  .refine(({ numerator, denominator }) => numerator === undefined || numerator <= (denominator ?? Infinity), {
    error: 'must not be more than the number of people',
    path: ['numerator'],
  })

/** A reason not to give the treatment, or to talk it over first. */
export const ContraindicationSchema = z
  .strictObject({
    /** How firm it is. */
    kind: ContraindicationKindSchema,
    /** The condition, in words a patient would use. */
    text: ListItemSchema,
    ...groundsFields,
  })
  .superRefine(requireGrounds)

/** Another way to treat the same condition; no treatment is one of them. */
export const AlternativeSchema = z
  .strictObject({
    /** What it is called. */
    name: NameSchema,
    /** How it differs, in a sentence or two. */
    description: lineUpTo(400),
    /** True for the entry that says what happens without treatment. */
    isNoTreatment: z.boolean(),
    /** The treatment's own guide, where there is one. */
    treatment: referenceTo('treatment').optional(),
    /** What the description rests on. */
    ...optionalGroundsFields,
  })
  .superRefine(requireStatedGrounds)

/** A treatment: the other clinical documents belong to treatments. */
export const TreatmentSchema = z
  .strictObject({
    ...documentFields('treatment'),
    /** Last part of its path. */
    slug: SlugSchema,
    /** Full name, e.g. "Magnetic stimulation for depression". */
    name: NameSchema,
    /** Short name for menus, e.g. "Magnetic stimulation". */
    plainName: ShortNameSchema,
    /** Other names patients may have heard. */
    alsoKnownAs: z.array(NameSchema).max(limits.listItems),
    /** What it is, in at most 60 words. */
    summary: wordsUpTo(limits.summaryWords),
    /** Conditions it is given for. */
    conditions: z.array(NameSchema).min(1).max(limits.listItems),
    /** People it is for, where conditions don't say it, e.g. "people who had surgery"; compared with whom studies studied. */
    people: z.array(NameSchema).min(1).max(limits.listItems).optional(),
    /** True where it is for people without a condition: evidence from healthy volunteers is then direct. */
    isForHealthyPeople: z.literal(true).optional(),
    /** Its standing with regulators, one entry for each use and regulator; none where no regulator looks at it. */
    statuses: z.array(TreatmentStatusSchema).max(limits.statuses),
    /** What patients must know of that standing, shown on the first screen. Required unless each use is authorised. */
    regulatoryDisclosure: FactualBlockSchema.optional(),
    /** Topics that don't apply to it, or of which none is known, each with the reason that pages print. */
    notApplicable: z.array(NotApplicableSchema).max(treatmentTopics.length),
    /** What it consists of: what treats, and what goes with it. */
    interventions: z.array(TreatmentInterventionSchema).min(1).max(limits.interventions),
    /** Usual dose; absent where a treatment has none. */
    dose: FactualBlockSchema.optional(),
    /** Usual course: how many sessions over which time. */
    course: FactualBlockSchema,
    /** How it is thought to work. */
    howItWorks: FactualBlockSchema,
    /** The key-facts box. */
    keyFacts: z.array(KeyFactSchema).min(1).max(limits.keyFacts),
    /** How to prepare. */
    preparation: FactualBlockSchema,
    /** Checklist of things to bring; empty where there is nothing to bring. */
    whatToBring: z.array(ListItemSchema).max(limits.listItems),
    /** Checklist of things to leave; empty where there is nothing to avoid. */
    whatToAvoid: z.array(ListItemSchema).max(limits.listItems),
    /** Where patients have it; absent where nobody has said so. */
    settings: z.array(TreatmentSettingSchema).min(1).max(limits.settings).optional(),
    /** The visit, in order. */
    steps: z.array(ProcessStepSchema).min(1).max(limits.steps),
    /** The hours and days after. */
    aftercare: FactualBlockSchema,
    /** Driving and who takes the patient home; absent where neither changes. */
    gettingHome: FactualBlockSchema.optional(),
    /** What studies found; empty where no study is known. */
    benefits: z.array(BenefitSchema).max(limits.listItems),
    /** What isn't known. */
    uncertainties: FactualBlockSchema,
    /** What to do if it doesn't work. */
    ifItDoesNotWork: FactualBlockSchema,
    /** Who should not have it, or should talk it over first; empty where no reason against it is known. */
    contraindications: z.array(ContraindicationSchema).max(limits.listItems),
    /** Other medicines and substances; absent where they don't matter. */
    interactions: FactualBlockSchema.optional(),
    /** Pregnancy and breastfeeding; absent where they don't matter. */
    pregnancyAndBreastfeeding: FactualBlockSchema.optional(),
    /** Dependence and misuse; absent where there is none. */
    misuse: FactualBlockSchema.optional(),
    /** Side effects, each with how often it happens with this treatment; empty where none is known. */
    sideEffects: z.array(TreatmentSideEffectSchema).max(limits.sideEffects),
    /** Other choices, no treatment among them; that alone where nothing else treats the condition. */
    alternatives: z.array(AlternativeSchema).max(limits.alternatives.max),
    /** What it costs and who pays. */
    costNote: FactualBlockSchema.optional(),
    /** Cards for when to get help. */
    careAdvice: z.array(referenceTo('care-advice')).min(1).max(limits.careCards),
    /** Warnings at the top of the hub. */
    safetyWarnings: z.array(referenceTo('safety-warning')).max(limits.safetyWarnings),
    /** Clinics that give it: every page of the treatment ends with their numbers. */
    clinics: z.array(referenceTo('clinic')).min(1).max(limits.clinics),
    ...clinicalFields,
  })
  .refine(({ statuses, regulatoryDisclosure }) => !needsNotice(statuses) || regulatoryDisclosure, {
    error: 'must tell patients what that status means',
    path: ['regulatoryDisclosure'],
  })
  .superRefine(requireOneAnswer)
  .superRefine(requireLists)
  .superRefine(requireOwnInterventions)
  .refine(({ interventions }) => interventions.some(({ isSupporting }) => !isSupporting), {
    error: 'must name what treats, and not only what goes with it',
    path: ['interventions'],
  })
  .refine(({ alternatives }) => alternatives.some(({ isNoTreatment }) => isNoTreatment), {
    error: 'must include what happens without treatment',
    path: ['alternatives'],
  })
  .refine(({ steps }) => new Set(steps.map(({ id }) => id)).size === steps.length, {
    error: 'must not hold the same step twice',
    path: ['steps'],
  })
  .refine(({ clinics }) => new Set(clinics.map(({ id }) => id)).size === clinics.length, {
    error: 'must not name the same clinic twice',
    path: ['clinics'],
  })
  .refine(({ sideEffects }) => new Set(sideEffects.map(({ effect }) => effect.id)).size === sideEffects.length, {
    error: 'must not list the same side effect twice',
    path: ['sideEffects'],
  })
export type Treatment = z.infer<typeof TreatmentSchema>

/** Who answers for the fields of a treatment. */
export const treatmentAnswers: AnswersOf<Treatment> = {
  ...documentFieldAnswers,
  slug: 'nobody',
  name: 'clinician',
  plainName: 'clinician',
  alsoKnownAs: 'clinician',
  summary: 'clinician',
  conditions: 'clinician',
  people: 'clinician',
  isForHealthyPeople: 'clinician',
  statuses: 'clinician',
  regulatoryDisclosure: 'clinician',
  notApplicable: 'clinician',
  interventions: 'clinician',
  dose: 'clinician',
  course: 'clinician',
  howItWorks: 'clinician',
  keyFacts: 'clinician',
  preparation: 'clinician',
  whatToBring: 'clinician',
  whatToAvoid: 'clinician',
  settings: 'clinician',
  steps: 'clinician',
  aftercare: 'clinician',
  gettingHome: 'clinician',
  benefits: 'clinician',
  uncertainties: 'clinician',
  ifItDoesNotWork: 'clinician',
  contraindications: 'clinician',
  interactions: 'clinician',
  pregnancyAndBreastfeeding: 'clinician',
  misuse: 'clinician',
  sideEffects: 'clinician',
  alternatives: 'clinician',
  costNote: 'clinician',
  careAdvice: 'clinician',
  safetyWarnings: 'clinician',
  clinics: 'clinician',
  ...clinicalFieldAnswers,
}
