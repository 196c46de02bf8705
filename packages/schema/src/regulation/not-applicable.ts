import { z } from 'zod'
import { groundsFields, requireGrounds } from '../parts/factual-block.ts'
import { limits } from '../values/limits.ts'
import { ParagraphSchema } from '../values/text.ts'

/**
 * What a guide lists, unless nobody knows of any: then it says so, with the grounds for it, and a clinician signs that. A guide
 * that left one out would claim the same without a word.
 */
export const noneKnownTopics = [
  'sideEffects',
  'seriousEffects',
  'contraindications',
  'studies',
  'otherTreatments',
] as const
export type NoneKnownTopic = (typeof noneKnownTopics)[number]

/** True for a topic of which a guide can say that none is known. */
export const isNoneKnown = (topic: unknown): topic is NoneKnownTopic => noneKnownTopics.some((each) => each === topic)

/** What a treatment's guide speaks of, unless it doesn't apply or none is known. */
export const treatmentTopics = [
  'dose',
  'controlClass',
  'fasting',
  'whatToBring',
  'whatToAvoid',
  'monitoring',
  'escort',
  'driving',
  'interactions',
  'pregnancy',
  'misuse',
  ...noneKnownTopics,
] as const
export const TreatmentTopicSchema = z.enum(treatmentTopics)
export type TreatmentTopic = z.infer<typeof TreatmentTopicSchema>

/** A topic that doesn't apply to a treatment, or of which none is known, and why: printed where the topic would stand. */
export const NotApplicableSchema = z
  .strictObject({
    topic: TreatmentTopicSchema,
    /** Why, in a sentence that ends the heading's thought, e.g. "No medicine is given, and you stay awake." */
    because: ParagraphSchema,
    ...groundsFields,
  })
  .superRefine(requireGrounds)
  .refine(({ topic, basis }) => !isNoneKnown(topic) || basis !== 'explanation', {
    error: 'must have a source or a clinician who confirms it, because it says that none is known',
    path: ['basis'],
  })
export type NotApplicable = z.infer<typeof NotApplicableSchema>

/** What is read of a treatment to find out which topics it speaks of. */
interface Guide {
  notApplicable: readonly { topic: TreatmentTopic }[]
  interventions: readonly { kind: string; controlClasses?: readonly unknown[] | undefined }[]
  steps: readonly { monitoring: readonly unknown[] }[]
  whatToBring: readonly unknown[]
  whatToAvoid: readonly unknown[]
  sideEffects: readonly unknown[]
  contraindications: readonly unknown[]
  benefits: readonly unknown[]
  alternatives: readonly { isNoTreatment: boolean }[]
  dose?: unknown
  interactions?: unknown
  pregnancyAndBreastfeeding?: unknown
  misuse?: unknown
}

/** Whether a guide speaks of a topic in a field of the topic's own. Other topics share a text with what does apply. */
const speaksOf: Partial<Record<TreatmentTopic, (guide: Guide) => boolean>> = {
  dose: ({ dose }) => dose !== undefined,
  controlClass: ({ interventions }) => interventions.some(({ controlClasses = [] }) => controlClasses.length > 0),
  whatToBring: ({ whatToBring }) => whatToBring.length > 0,
  whatToAvoid: ({ whatToAvoid }) => whatToAvoid.length > 0,
  monitoring: ({ steps }) => steps.some(({ monitoring }) => monitoring.length > 0),
  interactions: ({ interactions }) => interactions !== undefined,
  pregnancy: ({ pregnancyAndBreastfeeding }) => pregnancyAndBreastfeeding !== undefined,
  misuse: ({ misuse }) => misuse !== undefined,
  sideEffects: ({ sideEffects }) => sideEffects.length > 0,
  contraindications: ({ contraindications }) => contraindications.length > 0,
  studies: ({ benefits }) => benefits.length > 0,
  otherTreatments: ({ alternatives }) => alternatives.some(({ isNoTreatment }) => !isNoTreatment),
}

/** What a guide lists at least, unless it says that none is known. Which effects are serious is known to the rule D4 alone. */
const leastRows = [
  ['sideEffects', 'sideEffects', 1],
  ['contraindications', 'contraindications', 1],
  ['benefits', 'studies', 1],
  ['alternatives', 'otherTreatments', limits.alternatives.min],
] as const satisfies readonly [keyof Guide, NoneKnownTopic, number][]

/** Requires what a guide lists, or the word that none is known. */
export function requireLists(treatment: Guide, context: z.RefinementCtx): void {
  const noneKnown = new Set<string>(treatment.notApplicable.map(({ topic }) => topic))
  for (const [field, topic, least] of leastRows) {
    if (treatment[field].length >= least || noneKnown.has(topic)) continue
    const message = `must have at least ${least} ${least === 1 ? 'entry' : 'entries'}, unless none is known`
    context.addIssue({ code: 'custom', message, path: [field] })
  }
}

/** Refuses a topic that is named twice, and one that the treatment speaks of in a field of its own. */
export function requireOneAnswer(treatment: Guide, context: z.RefinementCtx): void {
  const seen = new Set<TreatmentTopic>()
  for (const [index, { topic }] of treatment.notApplicable.entries()) {
    const path = ['notApplicable', index, 'topic']
    if (seen.has(topic)) context.addIssue({ code: 'custom', message: 'must not name a topic twice', path })
    if (speaksOf[topic]?.(treatment)) {
      context.addIssue({ code: 'custom', message: 'must not be a topic that the guide speaks of', path })
    }
    seen.add(topic)
  }
}
