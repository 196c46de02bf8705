import type { PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import { recordEvidence } from '../../evidence/record-evidence.ts'
import { say } from '../../evidence/say.ts'
import { languageLabel } from '../../model/text/language-label.ts'
import type { Evidence, User } from '../../model/payload-types.ts'
import { onlyTransaction } from '../stored/form.ts'
import type { ClinicalWords } from '../../model/clinical-key.ts'
import { loadEnded } from './ended-approvals.ts'
import { isBefore, type LiveSave } from './live-save.ts'

/** Somebody who has changed the words since they were last approved. */
export interface Author {
  id: string
  name: string
}

/** Everybody who has changed these words since they were last approved; since the beginning where they never were, or where that has ended. */
export async function loadAuthors(req: PayloadRequest, words: ClinicalWords): Promise<Author[]> {
  return toAuthors(await loadEdits(req, words))
}

/** Everybody who had changed the words of an earlier version since they were last approved then. */
export async function loadAuthorsOfVersion(
  req: PayloadRequest,
  words: ClinicalWords,
  version: LiveSave,
): Promise<Author[]> {
  return toAuthors(await loadEdits(req, words, version))
}

/**
 * Records that somebody has changed the words: one entry for all their changes until the next approval, since autosave
 * would add an entry for every pause in typing. `writtenBy` are those who have written them, where the change has brought words
 * of others back, or has copied them: these stay theirs.
 */
export async function recordAuthor(
  req: PayloadRequest,
  words: ClinicalWords,
  { title, at, user, writtenBy = [] }: { title: string; at: string; user: User | null; writtenBy?: Author[] },
): Promise<void> {
  const known = new Set((await loadAuthors(req, words)).map(({ id }) => id))
  const own = user?.id ?? ''
  const others = writtenBy.filter(({ id }) => id !== own && !known.has(id))
  if (known.has(own) && others.length === 0) return
  await recordEvidence(req, {
    ...{ ...editEntry(words, title), at },
    ...(others.length > 0 ? { details: { writtenBy: others } } : {}),
  })
}

const editEntry = ({ type, id, locale }: ClinicalWords, title: string) => ({
  action: 'edited' as const,
  summary: say('“{title}” was edited in {language}.', { title, language: languageLabel(locale) }),
  document: { type, id },
  locale,
})

/**
 * The condition for entries of the log that came after the last approval, by their numbers: a clock may have been set back since.
 * An approval without an entry is of an earlier release. An approval that has ended is as if it had never been: whoever wrote what
 * it was of is an author still.
 */
async function afterLastApproval(
  req: PayloadRequest,
  { type, id, locale }: ClinicalWords,
  upTo?: LiveSave,
): Promise<Where[]> {
  const document: Where[] = [
    { documentType: { equals: type } },
    { documentId: { equals: id } },
    { locale: { equals: locale } },
  ]
  const shared = { pagination: false, depth: 0, overrideAccess: true, req: onlyTransaction(req) } as const
  const approvals = await req.payload.find({
    ...{ collection: 'approvals', where: { and: document }, sort: '-at' },
    ...{ select: { at: true, version: true, versionAt: true, revision: true, hash: true, signedHash: true } },
    ...shared,
  })
  if (approvals.docs.length === 0) return []
  const isEnded = await loadEnded(req, { type, id, locale }, approvals.docs)
  const last = approvals.docs.find((approval) => !isEnded(approval) && (!upTo || isBefore(approval, upTo)))
  if (!last) return []
  const { version, versionAt, hash, signedHash } = last
  const approved = [{ action: { equals: 'approved' } }, { version: { equals: version } }]
  const { docs: entries } = await req.payload.find({
    ...{ collection: 'evidence', sort: '-sequence', limit: 1, select: { sequence: true }, ...shared },
    where: { and: [...document, ...approved, { hash: { equals: signedHash ?? hash } }] },
  })
  const number = entries[0]?.sequence
  return [number ? { sequence: { greater_than: number } } : { at: { greater_than: versionAt } }]
}

async function loadEdits(req: PayloadRequest, words: ClinicalWords, upTo?: LiveSave) {
  const { type, id, locale } = words
  const { docs } = await req.payload.find({
    collection: 'evidence',
    where: {
      and: [
        { documentId: { equals: id } },
        { documentType: { equals: type } },
        { action: { equals: 'edited' } },
        { locale: { equals: locale } },
        ...(await afterLastApproval(req, words, upTo)),
        ...(upTo ? [{ at: { less_than_equal: upTo.at } }] : []),
      ],
    },
    pagination: false,
    depth: 0,
    select: { actor: true, actorId: true, details: true },
    overrideAccess: true,
    req: onlyTransaction(req),
  })
  return docs
}

const DetailsSchema = z.object({ writtenBy: z.array(z.object({ id: z.string(), name: z.string() })) })

function toAuthors(edits: Pick<Evidence, 'actor' | 'actorId' | 'details'>[]): Author[] {
  const authors = edits.flatMap(({ actor, actorId, details }): Author[] => [
    { id: actorId ?? '', name: actor },
    ...(DetailsSchema.safeParse(details).data?.writtenBy ?? []),
  ])
  return [...new Map(authors.map((author) => [author.id || author.name, author])).values()]
}
