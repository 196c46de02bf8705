import type { WrittenType } from '@carepath/schema'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { onlyTransaction } from '../../candidate/stored/form.ts'
import { recordEvidence } from '../../evidence/record-evidence.ts'
import { say } from '../../evidence/say.ts'
import { documentNotes } from '../../request/request-context.ts'

interface Document {
  type: WrittenType
  id: string
}

/** Somebody who has changed words that a second person answers for, and the fields. */
interface WordAuthor {
  id: string
  name: string
  /** The role of the account then; empty for the system itself. */
  role: string
  fields: string[]
}

/** Everybody who has changed such words of a document since it was last published; `upTo` an instant, as it was then. */
export async function loadWordAuthors(
  req: PayloadRequest,
  { type, id }: Document,
  upTo?: string,
): Promise<WordAuthor[]> {
  const before = upTo === undefined ? [] : [{ at: { less_than_equal: upTo } }]
  const shared = { pagination: false, depth: 0, overrideAccess: true, req: onlyTransaction(req) } as const
  const document = [{ documentId: { equals: id } }, { documentType: { equals: type } }]
  const { docs: publications } = await req.payload.find({
    ...{ collection: 'evidence', sort: '-sequence', limit: 1, select: { sequence: true }, ...shared },
    where: { and: [...document, { action: { equals: 'published' } }, ...before] },
  })
  // By its number in the log: a clock may have been set back since.
  const since = publications[0]?.sequence
  const { docs: edits } = await req.payload.find({
    ...{ collection: 'evidence', select: { actor: true, actorId: true, actorRole: true, details: true }, ...shared },
    where: {
      and: [
        ...document,
        { action: { equals: 'edited' } },
        { locale: { exists: false } },
        ...(since ? [{ sequence: { greater_than: since } }] : []),
        ...before,
      ],
    },
  })
  return edits.flatMap(({ actor, actorId, actorRole, details }) => {
    const { fields, writtenBy } = DetailsSchema.safeParse(details).data ?? { fields: [], writtenBy: [] }
    return [{ id: actorId ?? '', name: actor, role: actorRole ?? '' }, ...writtenBy].map((each) => ({
      ...each,
      fields,
    }))
  })
}

const DetailsSchema = z.object({
  fields: z.array(z.string()),
  /** Who has written the words, where the change has brought words of others back, or has copied them: these stay theirs. */
  writtenBy: z.array(z.object({ id: z.string(), name: z.string(), role: z.string() })).default([]),
})

/** Records who has changed such words by the save of their document, at the instant of that save. */
export async function recordWordAuthor(
  req: PayloadRequest,
  { type, id, title, isNew }: Document & { title: string; isNew: boolean },
  { updatedAt }: Record<string, unknown>,
): Promise<void> {
  const changed = documentNotes(req, { type, id: isNew ? undefined : id }).changedWords ?? []
  if (changed.length === 0) return
  const writers = (await loadWriters(req, { type, id })).filter(({ fields }) =>
    changed.some((each) => fields.includes(each)),
  )
  const at = typeof updatedAt === 'string' ? updatedAt : new Date().toISOString()
  await recordWordAuthorOf(req, { type, id, title }, { changed, at, writers })
}

/** Who has written what a save brings back or copies, and nobody has confirmed since. */
async function loadWriters(req: PayloadRequest, { type, id }: Document): Promise<WordAuthor[]> {
  const { broughtFrom } = req.context
  if (!broughtFrom) return []
  if ('document' in broughtFrom) return loadWordAuthors(req, { type, id: broughtFrom.document })
  // Whoever published it has confirmed it.
  return broughtFrom.isPublished ? [] : loadWordAuthors(req, { type, id }, broughtFrom.at)
}

/** Records who has changed some fields, once for each field until the document is published. */
export async function recordWordAuthorOf(
  req: PayloadRequest,
  { type, id, title }: Document & { title: string },
  { changed, at, writers = [] }: { changed: readonly string[]; at: string; writers?: readonly WordAuthor[] },
): Promise<void> {
  if (changed.length === 0) return
  const known = await loadWordAuthors(req, { type, id })
  const unknownOf = (author: string | undefined) =>
    changed.filter((name) => !known.some((each) => each.id === author && each.fields.includes(name)))
  const others = writers.filter((each) => unknownOf(each.id).length > 0)
  const writtenBy = [...new Map(others.map(({ fields: _, ...author }) => [author.id, author])).values()]
  const fields = writtenBy.length > 0 ? changed : unknownOf(req.user?.id)
  if (fields.length === 0) return
  await recordEvidence(req, {
    action: 'edited',
    summary: say('“{title}” was edited.', { title }),
    document: { type, id },
    details: { fields, ...(writtenBy.length > 0 ? { writtenBy } : {}) },
    at,
  })
}
