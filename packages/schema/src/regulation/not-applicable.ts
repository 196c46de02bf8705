import { z } from 'zod'
import { groundsFields, requireGrounds } from '../parts/factual-block.ts'
import { ParagraphSchema } from '../values/text.ts'

/** What a treatment's guide speaks of, unless it doesn't apply. */
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
] as const
export const TreatmentTopicSchema = z.enum(treatmentTopics)
export type TreatmentTopic = z.infer<typeof TreatmentTopicSchema>

/** A topic that doesn't apply to a treatment, and why: printed where the topic would stand. */
export const NotApplicableSchema = z
  .strictObject({
    topic: TreatmentTopicSchema,
    /** Why, in a sentence that ends the heading's thought, e.g. "No medicine is given, and you stay awake." */
    because: ParagraphSchema,
    ...groundsFields,
  })
  .superRefine(requireGrounds)
export type NotApplicable = z.infer<typeof NotApplicableSchema>

/** What is read of a treatment to find out which topics it speaks of. */
interface Guide {
  notApplicable: readonly { topic: TreatmentTopic }[]
  interventions: readonly { kind: string; controlClass?: unknown }[]
  steps: readonly { monitoring: readonly unknown[] }[]
  whatToBring: readonly unknown[]
  whatToAvoid: readonly unknown[]
  dose?: unknown
  interactions?: unknown
  pregnancyAndBreastfeeding?: unknown
  misuse?: unknown
}

/** Whether a guide speaks of a topic in a field of the topic's own. Other topics share a text with what does apply. */
const speaksOf: Partial<Record<TreatmentTopic, (guide: Guide) => boolean>> = {
  dose: ({ dose }) => dose !== undefined,
  controlClass: ({ interventions }) => interventions.some(({ controlClass }) => controlClass !== undefined),
  whatToBring: ({ whatToBring }) => whatToBring.length > 0,
  whatToAvoid: ({ whatToAvoid }) => whatToAvoid.length > 0,
  monitoring: ({ steps }) => steps.some(({ monitoring }) => monitoring.length > 0),
  interactions: ({ interactions }) => interactions !== undefined,
  pregnancy: ({ pregnancyAndBreastfeeding }) => pregnancyAndBreastfeeding !== undefined,
  misuse: ({ misuse }) => misuse !== undefined,
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
