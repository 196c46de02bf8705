import type { ProcessStep } from '@carepath/schema'
import { durationToPublished } from '../../fields/groups/duration-to-published.ts'
import { factualBlockToPublished } from '../../fields/groups/factual-block-to-published.ts'
import { scopeToPublished, type WholeScope } from '../../fields/groups/scope-to-published.ts'
import type { FieldReader } from '../../mapping/field-reader.ts'
import type { Unchecked } from '../../model/unchecked.ts'

/** One step. Its id is the id of its row, which Payload keeps through edits and reordering. */
export function processStepToPublished(from: FieldReader, whole: WholeScope): Unchecked<ProcessStep> {
  const visits = from.text('visits')
  return {
    id: from.text('id'),
    phase: from.text('phase'),
    visits,
    // The form hides the words under any other choice; an earlier text is not published.
    visitsInWords: visits === 'other' ? from.text('visitsInWords') : undefined,
    option: from.text('option'),
    ...scopeToPublished(from, whole),
    title: from.text('title'),
    body: factualBlockToPublished(from.group('body')),
    youWillFeel: from.lines('youWillFeel'),
    staffWillDo: from.lines('staffWillDo'),
    youShouldDo: from.lines('youShouldDo'),
    duration: durationToPublished(from.group('duration')),
    monitoring: from.lines('monitoring'),
    careAdvice: from.references('careAdvice', 'care-advice'),
  }
}
