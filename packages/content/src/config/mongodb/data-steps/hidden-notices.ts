import { needsNotice } from '@carepath/schema'
import type { DataStep } from './data-step.ts'
import type { StoredFields } from './stored-documents.ts'

/**
 * What patients should know of the regulatory status was hidden, and not published, where each status said enough by itself.
 * Whoever emptied the form of it could not see it: now that such a guide may have one, the hidden text is none.
 */
export const hiddenNotices: DataStep = {
  name: '202611301400-hidden-notices',
  run: (documents) => documents.change('treatments', withoutHiddenNotice),
}

function withoutHiddenNotice(fields: StoredFields): StoredFields {
  const { statuses, regulatoryDisclosure } = fields
  if (!Array.isArray(statuses) || needsNotice(statuses as { status?: unknown }[])) return fields
  if (typeof regulatoryDisclosure !== 'object' || regulatoryDisclosure === null) return fields
  const { body: _, ...others } = regulatoryDisclosure as StoredFields
  return { ...fields, regulatoryDisclosure: others }
}
