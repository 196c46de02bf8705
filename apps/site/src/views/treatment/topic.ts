import type { FactualBlock, Treatment, TreatmentTopic } from '@carepath/schema'
import type { PageContext } from '../../page-context/page-context.ts'
import { blockView, groundsView, type BlockView, type GroundsView } from '../parts/grounds.ts'

/** Why a topic doesn't apply. */
export interface NotApplicableView {
  topic: TreatmentTopic
  because: string
  grounds: GroundsView
}

/** What a guide says in one place: its text, and why topics of that place don't apply. */
export interface TopicView {
  block?: BlockView
  reasons: NotApplicableView[]
}

/** The fields of a treatment that hold a text of their own. */
type BlockName = {
  [Key in keyof Treatment]-?: NonNullable<Treatment[Key]> extends FactualBlock ? Key : never
}[keyof Treatment]

/** What the guide says of some topics; undefined where it says nothing, so that the page has no empty section. */
export function topicView(
  context: PageContext,
  treatment: Treatment,
  topics: readonly TreatmentTopic[],
  field?: BlockName,
): TopicView | undefined {
  const block = field && treatment[field]
  const reasons = reasonViews(context, treatment, topics, block)
  if (!block && reasons.length === 0) return undefined
  return { ...(block && { block: blockView(context, block, { document: treatment, field }) }), reasons }
}

/** Why these topics don't apply to the treatment, but for reasons that the text beside them gives in the same words. */
export function reasonViews(
  context: PageContext,
  treatment: Treatment,
  topics: readonly TreatmentTopic[],
  beside?: FactualBlock,
): NotApplicableView[] {
  return treatment.notApplicable.flatMap((row, index) => {
    if (!topics.includes(row.topic) || beside?.body.text.includes(row.because)) return []
    const grounds = groundsView(context, row, { document: treatment, field: `notApplicable.${index}` })
    return [{ topic: row.topic, because: row.because, grounds }]
  })
}
