import { z } from 'zod'
import { PublishedDocumentSchema } from './published-document.ts'

/** Raised when documents of one version can't be read as the other. */
export const contractVersion = 1

/** Everything that is live, as one file: what an export, an import or a comparison works on. */
export const SnapshotSchema = z.strictObject({
  /** Version of the contract the documents fit. */
  contractVersion: z.literal(contractVersion),
  /** Every live document in every language it is live in. */
  documents: z.array(PublishedDocumentSchema).min(1),
})
export type Snapshot = z.infer<typeof SnapshotSchema>
