import type { WrittenType } from '@carepath/schema'
import type { PayloadRequest } from 'payload'
import type { PublishedRow } from '../../candidate/live-row.ts'
import { MappedLiveRows } from '../../candidate/mapped-live-rows.ts'
import { documentNotes } from '../../request/request-context.ts'

/** Keeps what the check before publishing has mapped: the row is live now, and the next publish compares itself with it. */
export function rememberLiveRow(
  req: PayloadRequest,
  { type, id, isNew = false }: { type: WrittenType; id: string; isNew?: boolean },
  { updatedAt, fieldChanges }: PublishedRow,
): void {
  const notes = documentNotes(req, { type, id: isNew ? undefined : id })
  if (notes.candidate && typeof updatedAt === 'string')
    MappedLiveRows.of(req.payload).keep(type, notes.candidate.asSaved({ id, updatedAt, fieldChanges }))
  delete notes.candidate
}
