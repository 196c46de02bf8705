import type { Treatment } from '@carepath/schema'
import type { PageContext } from '../../page-context/page-context.ts'
import type { FieldPlace } from '../../snapshot/require-document.ts'
import { blockView, type BlockView } from './grounds.ts'

/** A safety warning, ready to render. */
export interface SafetyWarningView {
  heading: string
  body: BlockView
}

/** The warnings of these references, in their order. */
export function safetyWarnings(
  context: PageContext,
  references: Treatment['safetyWarnings'],
  from: FieldPlace,
): SafetyWarningView[] {
  return references.map((reference, index) => {
    const warning = context.require(reference, { ...from, field: `${from.field}.${index}` })
    context.noteReviewed(warning)
    return { heading: warning.heading, body: blockView(context, warning.body, { document: warning, field: 'body' }) }
  })
}
