import type { PayloadRequest, Where } from 'payload'
import { recordEvidence } from '../../evidence/record-evidence.ts'
import { languageName } from '../../config/localization.ts'
import type { User } from '../../model/payload-types.ts'
import { onlyTransaction } from '../stored/form.ts'
import { findNewestVersion, type SavedVersion } from '../stored/find-newest-version.ts'
import type { ClinicalWords } from '../../model/clinical-key.ts'

/** Somebody who has changed the words since they were last approved. */
export interface Author {
  id: string
  name: string
}

/** Everybody who has changed these words since the version that was last approved; since the beginning where none was, or where it was revoked. */
export async function loadAuthors(req: PayloadRequest, words: ClinicalWords): Promise<Author[]> {
  const edits = await loadEdits(req, words, await findLastApprovedVersion(req, words))
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
  const edits = await loadEdits(req, words, await findLastApprovedVersion(req, words))
  if (edits.some(({ actorId }) => (actorId ?? '') === (user?.id ?? ''))) return
  await recordEvidence(req, { ...editEntry(words, title), at })
}

/**
 * After an approval: records the authors again if somebody saved while the approval was being given, since the reviewer
 * has not seen those words. All of them stay authors: the log doesn't say who saved.
 */
export async function recordLaterAuthors(
  req: PayloadRequest,
  words: ClinicalWords,
  { title, version, authors }: { title: string; version: SavedVersion; authors: Author[] },
): Promise<void> {
  const newest = await findNewestVersion(req, words)
  if (!newest || newest.at === version.at) return
  for (const actor of authors) {
    await recordEvidence(req, { ...editEntry(words, title), actor, at: newest.at })
  }
}

const editEntry = ({ type, id, locale }: ClinicalWords, title: string) => ({
  action: 'edited' as const,
  summary: `“${title}” was edited in ${languageName(locale)}.`,
  document: { type, id },
  locale,
})

/** A revoked approval is as if it had never been: whoever wrote what it was of is an author still. */
async function findLastApprovedVersion(
  req: PayloadRequest,
  { type, id, locale }: ClinicalWords,
): Promise<string | undefined> {
  const where: Where = {
    and: [{ documentType: { equals: type } }, { documentId: { equals: id } }, { locale: { equals: locale } }],
  }
  const shared = { where, pagination: false, depth: 0, overrideAccess: true, req: onlyTransaction(req) }
  const [approvals, revocations] = await Promise.all([
    req.payload.find({ collection: 'approvals', sort: '-at', select: { versionAt: true }, ...shared }),
    req.payload.find({ collection: 'revocations', select: { approval: true }, ...shared }),
  ])
  const revoked = new Set(revocations.docs.map(({ approval }) => approval))
  return approvals.docs.find((approval) => !revoked.has(approval.id))?.versionAt
}

async function loadEdits(req: PayloadRequest, { type, id, locale }: ClinicalWords, since: string | undefined) {
  const { docs } = await req.payload.find({
    collection: 'evidence',
    where: {
      and: [
        { documentId: { equals: id } },
        { documentType: { equals: type } },
        { action: { equals: 'edited' } },
        { locale: { equals: locale } },
        ...(since === undefined ? [] : [{ at: { greater_than: since } }]),
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
