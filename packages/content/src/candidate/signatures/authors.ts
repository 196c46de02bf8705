import type { PayloadRequest, Where } from 'payload'
import { recordEvidence } from '../../evidence/record-evidence.ts'
import { languageLabel } from '../../model/text/language-label.ts'
import type { User } from '../../model/payload-types.ts'
import { onlyTransaction } from '../stored/form.ts'
import type { ClinicalWords } from '../../model/clinical-key.ts'

/** Somebody who has changed the words since they were last approved. */
export interface Author {
  id: string
  name: string
}

/** Everybody who has changed these words since they were last approved; since the beginning where they never were, or where that was revoked. */
export async function loadAuthors(req: PayloadRequest, words: ClinicalWords): Promise<Author[]> {
  const edits = await loadEdits(req, words)
  return [
    ...new Map(edits.map(({ actorId, actor }) => [actorId ?? actor, { id: actorId ?? '', name: actor }])).values(),
  ]
}

/**
 * Records that somebody has changed the words: one entry for all their changes until the next approval, since autosave
 * would add an entry for every pause in typing.
 */
export async function recordAuthor(
  req: PayloadRequest,
  words: ClinicalWords,
  { title, at, user }: { title: string; at: string; user: User | null },
): Promise<void> {
  const edits = await loadEdits(req, words)
  if (edits.some(({ actorId }) => (actorId ?? '') === (user?.id ?? ''))) return
  await recordEvidence(req, { ...editEntry(words, title), at })
}

const editEntry = ({ type, id, locale }: ClinicalWords, title: string) => ({
  action: 'edited' as const,
  summary: `“${title}” was edited in ${languageLabel(locale)}.`,
  document: { type, id },
  locale,
})

/**
 * The condition for entries of the log that came after the last approval, by their numbers: a clock may have been set back since.
 * An approval without an entry is of an earlier release. A revoked approval is as if it had never been: whoever wrote what it was
 * of is an author still.
 */
async function afterLastApproval(req: PayloadRequest, { type, id, locale }: ClinicalWords): Promise<Where[]> {
  const document: Where[] = [
    { documentType: { equals: type } },
    { documentId: { equals: id } },
    { locale: { equals: locale } },
  ]
  const shared = { pagination: false, depth: 0, overrideAccess: true, req: onlyTransaction(req) } as const
  const [approvals, revocations] = await Promise.all([
    req.payload.find({
      ...{ collection: 'approvals', where: { and: document }, sort: '-at' },
      ...{ select: { version: true, versionAt: true, hash: true, signedHash: true }, ...shared },
    }),
    req.payload.find({ collection: 'revocations', where: { and: document }, select: { approval: true }, ...shared }),
  ])
  const revoked = new Set(revocations.docs.map(({ approval }) => approval))
  const last = approvals.docs.find((approval) => !revoked.has(approval.id))
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

async function loadEdits(req: PayloadRequest, words: ClinicalWords) {
  const { type, id, locale } = words
  const { docs } = await req.payload.find({
    collection: 'evidence',
    where: {
      and: [
        { documentId: { equals: id } },
        { documentType: { equals: type } },
        { action: { equals: 'edited' } },
        { locale: { equals: locale } },
        ...(await afterLastApproval(req, words)),
      ],
    },
    pagination: false,
    depth: 0,
    select: { actor: true, actorId: true },
    overrideAccess: true,
    req: onlyTransaction(req),
  })
  return docs
}
