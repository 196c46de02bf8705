import { clinicalFieldsToPublished } from '../../fields/groups/clinical-fields-to-published.ts'
import { DocumentReader } from '../../mapping/document-reader.ts'
import type { Mapping } from '../../mapping/mapping-context.ts'

export const toPublished: Mapping = (document, context) => {
  const from = new DocumentReader('care-advice', document, context)
  const action = from.text('action')
  // What was filled in before the form hid it.
  const isCall = action !== 'goToEmergencyRoom'
  const isOther = action === 'callNumber'
  return from.document({
    name: from.text('name'),
    urgency: from.text('urgency'),
    action,
    setting: from.text('setting'),
    conditions: from.lines('conditions'),
    howToReach: from.text('howToReach'),
    service: isOther ? from.text('service') : undefined,
    country: isOther ? from.text('country') : undefined,
    phone: isCall ? from.text('phone') : undefined,
    hours: isCall ? from.text('hours') : undefined,
    outOfHoursAction: isCall ? from.text('outOfHoursAction') : undefined,
    ...clinicalFieldsToPublished(from, context.locale),
  })
}
