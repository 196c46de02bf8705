import type { Review } from '../../model/payload-types.ts'

/** What a reviewer wants changed in one place. */
export interface Remark {
  /** Path of the form's field; empty for the whole document. */
  path: string
  /** What the form calls that field. */
  label: string
  text: string
}

/** A comment as the record of its request keeps it. */
export interface StoredRemark extends Remark {
  /** The field's keys from the outermost on, which stay the same when rows move. Absent from comments of earlier releases. */
  keys?: string[]
  /** The words of the place when the comment was written, a line a paragraph. */
  words?: string
}

/** The comments of a request for review, as its record has them. */
export function readRemarks(remarks: Review['remarks']): StoredRemark[] {
  return Array.isArray(remarks) ? (remarks as unknown as StoredRemark[]) : []
}
