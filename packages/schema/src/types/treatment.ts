import { z } from 'zod'
import type { AnswersOf } from '../parts/answers.ts'
import { clinicalFieldAnswers, clinicalFields, documentFieldAnswers, documentFields } from '../parts/document-fields.ts'
import { TreatmentSettingSchema } from '../values/enums.ts'
import { FactualBlockSchema } from '../parts/factual-block.ts'
import { TreatmentSideEffectSchema } from '../parts/frequency.ts'
import { limits } from '../values/limits.ts'
import { ProcessStepSchema, requireStepBefore } from '../parts/process-step.ts'
import {
  AlternativeSchema,
  BenefitSchema,
  ContraindicationSchema,
  KeyFactSchema,
  RegimenSchema,
} from '../parts/treatment-parts.ts'
import { TreatmentInterventionSchema } from './treatment-intervention.ts'
import { referenceTo } from '../identity/reference.ts'
import { ListItemSchema, NameSchema, ShortNameSchema, SlugSchema, wordsUpTo } from '../values/text.ts'
import { NotApplicableSchema, requireLists, requireOneAnswer, treatmentTopics } from '../regulation/not-applicable.ts'
import { requireOwnScope } from '../parts/scope.ts'
import { needsNotice, requireOwnInterventions, TreatmentStatusSchema } from '../regulation/status.ts'

/** The lists whose rows may be about a part of the treatment. */
const scopedLists = ['keyFacts', 'regimens', 'steps', 'benefits', 'contraindications'] as const

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
    /**
     * What patients must know of that standing, and of what the law asks of the procedure, the clinic or the parts; shown on the
     * first screen. Required unless each status says enough by itself.
     */
    regulatoryDisclosure: FactualBlockSchema.optional(),
    /** Topics that don't apply to it, or of which none is known, each with the reason that pages print. */
    notApplicable: z.array(NotApplicableSchema).max(treatmentTopics.length),
    /** What it consists of: what treats, and what goes with it. */
    interventions: z.array(TreatmentInterventionSchema).min(1).max(limits.interventions),
    /** Usual dose; absent where a treatment has none. */
    dose: FactualBlockSchema.optional(),
    /** Usual course: how many sessions over which time; absent where nobody has said so. */
    course: FactualBlockSchema.optional(),
    /** Dose and course where they differ, e.g. by condition; absent where they are the same for everybody. */
    regimens: z.array(RegimenSchema).min(1).max(limits.listItems).optional(),
    /** How it is thought to work; absent where nobody has said so. */
    howItWorks: FactualBlockSchema.optional(),
    /** The key-facts box. */
    keyFacts: z.array(KeyFactSchema).min(1).max(limits.keyFacts),
    /** How to prepare; absent where nobody has said so. */
    preparation: FactualBlockSchema.optional(),
    /** Checklist of things to bring; empty where there is nothing to bring. */
    whatToBring: z.array(ListItemSchema).max(limits.listItems),
    /** Checklist of things to leave; empty where there is nothing to avoid. */
    whatToAvoid: z.array(ListItemSchema).max(limits.listItems),
    /** Where patients have it; absent where nobody has said so. */
    settings: z.array(TreatmentSettingSchema).min(1).max(limits.settings).optional(),
    /** The visit, in order. */
    steps: z.array(ProcessStepSchema).min(1).max(limits.steps),
    /** The hours and days after; absent where nothing is said of them. */
    aftercare: FactualBlockSchema.optional(),
    /** Driving and who takes the patient home; absent where neither changes. */
    gettingHome: FactualBlockSchema.optional(),
    /** What studies found; empty where no study is known. */
    benefits: z.array(BenefitSchema).max(limits.listItems),
    /** What isn't known; absent where nobody has named it. */
    uncertainties: FactualBlockSchema.optional(),
    /** What to do if it doesn't work, or that this isn't known. */
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
  .superRefine(requireStepBefore)
  .superRefine((treatment, context) => requireOwnScope(treatment, context, scopedLists))
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
  regimens: 'clinician',
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
