import type { WrittenType } from '@carepath/schema'
import type { PayloadRequest } from 'payload'
import { onlyTransaction } from '../../candidate/stored/form.ts'
import { recordEvidence } from '../../evidence/record-evidence.ts'
import { documentNotes } from '../../request/request-context.ts'

interface Document {
  type: WrittenType
  id: string
}

/** Somebody who has changed words that a second person answers for, and the fields. */
interface WordAuthor {
  id: string
  name: string
  fields: string[]
}

/** Everybody who has changed such words of a document since it was last published. */
export async function loadWordAuthors(req: PayloadRequest, { type, id }: Document): Promise<WordAuthor[]> {
  const shared = { pagination: false, depth: 0, overrideAccess: true, req: onlyTransaction(req) } as const
  const document = [{ documentId: { equals: id } }, { documentType: { equals: type } }]
  const { docs: publications } = await req.payload.find({
    ...{ collection: 'evidence', sort: '-sequence', limit: 1, select: { sequence: true }, ...shared },
    where: { and: [...document, { action: { equals: 'published' } }] },
  })
  // By its number in the log: a clock may have been set back since.
  const since = publications[0]?.sequence
  const { docs: edits } = await req.payload.find({
    ...{ collection: 'evidence', select: { actor: true, actorId: true, details: true }, ...shared },
    where: {
      and: [
        ...document,
        { action: { equals: 'edited' } },
        { locale: { exists: false } },
        ...(since ? [{ sequence: { greater_than: since } }] : []),
      ],
    },
  })
  return edits.map(({ actor, actorId, details }) => ({ id: actorId ?? '', name: actor, fields: toFields(details) }))
}

/** Records who has changed such words, once for each field until the document is published. */
export async function recordWordAuthor(
  req: PayloadRequest,
  { type, id, title, isNew }: Document & { title: string; isNew: boolean },
): Promise<void> {
  const changed = documentNotes(req, { type, id: isNew ? undefined : id }).changedWords ?? []
  if (changed.length === 0) return
  const known = (await loadWordAuthors(req, { type, id })).filter((author) => author.id === req.user?.id)
  const fields = changed.filter((name) => !known.some((author) => author.fields.includes(name)))
  if (fields.length === 0) return
  await recordEvidence(req, {
    action: 'edited',
    summary: `“${title}” was edited.`,
    document: { type, id },
    details: { fields },
  })
}

function toFields(details: unknown): string[] {
  const fields = typeof details === 'object' && details !== null && 'fields' in details ? details.fields : undefined
  return Array.isArray(fields) ? fields.filter((name) => typeof name === 'string') : []
}
