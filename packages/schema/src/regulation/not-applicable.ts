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

/** The field of a treatment that speaks of nothing but the topic. */
export const blockOfTopic = {
  dose: 'dose',
  interactions: 'interactions',
  pregnancy: 'pregnancyAndBreastfeeding',
  misuse: 'misuse',
} as const satisfies Partial<Record<TreatmentTopic, string>>

/** Refuses a topic that is named twice, and one that the treatment speaks of in a field of its own. */
export function requireOneAnswer(
  treatment: { notApplicable: readonly { topic: TreatmentTopic }[] } & Partial<Record<string, unknown>>,
  context: z.RefinementCtx,
): void {
  const seen = new Set<TreatmentTopic>()
  for (const [index, { topic }] of treatment.notApplicable.entries()) {
    const path = ['notApplicable', index, 'topic']
    if (seen.has(topic)) context.addIssue({ code: 'custom', message: 'must not name a topic twice', path })
    const field = topic in blockOfTopic ? blockOfTopic[topic as keyof typeof blockOfTopic] : undefined
    if (field && treatment[field] !== undefined) {
      context.addIssue({ code: 'custom', message: 'must not be a topic that the guide has a text on', path })
    }
    seen.add(topic)
  }
}
