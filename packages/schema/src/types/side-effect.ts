import { z } from 'zod'
import type { AnswersOf } from '../parts/answers.ts'
import { clinicalFieldAnswers, clinicalFields, documentFieldAnswers, documentFields } from '../parts/document-fields.ts'
import { DurationSchema } from '../parts/duration.ts'
import { ManifestationSchema, type Manifestation, SeveritySchema } from '../values/enums.ts'
import { FactualBlockSchema } from '../parts/factual-block.ts'
import { limits } from '../values/limits.ts'
import { referenceTo } from '../identity/reference.ts'
import {
  NameSchema,
  requireShortName,
  ShortNameSchema,
  shortNameRequired,
  SlugSchema,
  wordsUpTo,
} from '../values/text.ts'

/**
 * An unwanted effect, shared by all treatments that can cause it. How often it happens is said by each treatment: see
 * `TreatmentSideEffectSchema`.
 */
export const SideEffectSchema = z
  .strictObject({
    ...documentFields('side-effect'),
    /** Last part of its path. */
    slug: SlugSchema,
    /** What patients call it, e.g. "Feeling sick (nausea)". */
    plainName: NameSchema,
    /** Short form for menus; required where the name has more than 90 characters. */
    shortName: ShortNameSchema.optional(),
    /** What clinicians call it, e.g. "Nausea"; absent where that is no other word, or nobody has named it. */
    medicalName: NameSchema.optional(),
    /** Symptom (felt), sign (measured), condition (an illness or event of its own, e.g. an infection, a fall) or outcome (e.g. death). */
    manifestation: ManifestationSchema,
    /** What it is, in at most 60 words. */
    summary: wordsUpTo(limits.summaryWords),
    /** How strongly it is usually felt; absent where none of the words fits, as of a death or a birth defect. */
    severity: SeveritySchema.optional(),
    /** True where it can be dangerous and, unless it is an outcome, needs care advice. */
    isSerious: z.boolean(),
    /** When it starts, counted from the start of treatment. */
    onset: DurationSchema.optional(),
    /** When it is strongest, counted from the start of treatment. */
    peak: DurationSchema.optional(),
    /** How long it lasts, counted from when it starts. */
    duration: DurationSchema.optional(),
    /** What the patient feels; absent where nobody has said so, or where it isn't felt, e.g. a death. */
    whatItFeelsLike: FactualBlockSchema.optional(),
    /** What the patient can do; absent where nothing can be done, or nobody has said what. */
    whatToDo: FactualBlockSchema.optional(),
    /** What staff do about it; absent where the clinic has not said so: nothing may be promised in its name. */
    howWeManageIt: FactualBlockSchema.optional(),
    /** Who is at higher risk. */
    whoIsAtHigherRisk: FactualBlockSchema.optional(),
    /** When to get help; at least one card where it is serious and no outcome. */
    careAdvice: z.array(referenceTo('care-advice')).max(limits.careCards),
    /** True where the page tells patients how to report it to the regulator. */
    canBeReported: z.boolean(),
    ...clinicalFields,
  })
  .refine((effect) => !needsCareAdvice(effect) || effect.careAdvice.length > 0, {
    error: 'must have at least one care card, because the effect is serious',
    path: ['careAdvice'],
  })
  .refine(({ plainName, shortName }) => requireShortName(plainName, shortName), shortNameRequired)
export type SideEffect = z.infer<typeof SideEffectSchema>

/** True where readers must learn when to get help: of what is dangerous, but for what it can end in, such as death. */
export const needsCareAdvice = ({
  isSerious,
  manifestation,
}: {
  isSerious?: unknown
  manifestation?: unknown
}): boolean => isSerious === true && manifestation !== ('outcome' satisfies Manifestation)

/** Who answers for the fields of a side effect. */
export const sideEffectAnswers: AnswersOf<SideEffect> = {
  ...documentFieldAnswers,
  slug: 'nobody',
  plainName: 'clinician',
  shortName: 'clinician',
  medicalName: 'clinician',
  manifestation: 'clinician',
  summary: 'clinician',
  severity: 'clinician',
  isSerious: 'clinician',
  onset: 'clinician',
  peak: 'clinician',
  duration: 'clinician',
  whatItFeelsLike: 'clinician',
  whatToDo: 'clinician',
  howWeManageIt: 'clinician',
  whoIsAtHigherRisk: 'clinician',
  careAdvice: 'clinician',
  canBeReported: 'clinician',
  ...clinicalFieldAnswers,
}
