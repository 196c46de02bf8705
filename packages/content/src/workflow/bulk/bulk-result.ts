import type { DocumentName } from '../../candidate/document-name.ts'

/** What can be done with several documents of a list. */
export const bulkActions = ['submit', 'publish', 'schedule', 'trash'] as const
export type BulkAction = (typeof bulkActions)[number]

/** What has come of it for one document. */
export interface BulkResult extends Omit<DocumentName, 'id' | 'type'> {
  id: string
  isDone: boolean
  /** What was done, or why not, in a sentence. */
  text: string
}
