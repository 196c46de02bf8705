import { clinicalFieldsToPublished } from '../../fields/groups/clinical-fields-to-published.ts'
import { DocumentReader } from '../../mapping/document-reader.ts'
import type { Mapping } from '../../mapping/mapping-context.ts'

export const toPublished: Mapping = (document, context) => {
  const from = new DocumentReader('care-advice', document, context)
  return from.document({
    name: from.text('name'),
    urgency: from.text('urgency'),
    action: from.text('action'),
    setting: from.text('setting'),
    conditions: from.lines('conditions'),
    howToReach: from.text('howToReach'),
    phone: from.text('phone'),
    hours: from.text('hours'),
    outOfHoursAction: from.text('outOfHoursAction'),
    ...clinicalFieldsToPublished(from, context.locale),
  })
}
