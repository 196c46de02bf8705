import { IdSchema } from '@carepath/schema'
import { z } from 'zod'
import { clinicTimeOf } from '../../config/clinic-clock.ts'
import { getSettings } from '../../config/get-settings.ts'
import { documentTitle } from '../../mapping/document-title.ts'
import { recordEvidence } from '../../evidence/record-evidence.ts'
import { say } from '../../evidence/say.ts'
import { loadForm, onlyTransaction } from '../../candidate/stored/form.ts'
import { ClinicalWordsSchema, type ClinicalWords } from '../../model/clinical-key.ts'
import type { SharedDraft } from '../../model/payload-types.ts'
import { publicError } from '../../model/public-error.ts'
import { languageLabel } from '../../model/text/language-label.ts'
import type { SignedInRequest } from '../request/endpoint.ts'
import { sharedWords } from './find-share.ts'
import { sharedDraftPath } from './paths.ts'
import { createToken, hashToken } from './token.ts'

const hour = 3_600_000
const maxHours = 14 * 24
/** Links of one document in one language that work at the same time. */
const maxOpen = 20
/** The longest name of a guest. */
export const maxName = 80

export const ShareDraftSchema = ClinicalWordsSchema.extend({
  /** The person the link is for. */
  forName: z.string().trim().min(1, 'is missing: say who the link is for').max(maxName),
  hours: z.int().min(1).max(maxHours),
  mayComment: z.boolean(),
})
export const RevokeShareSchema = z.strictObject({ share: IdSchema })

/** Makes a link to the newest draft of a document in one language. The link is in this answer and nowhere else. */
export async function shareDraft(
  req: SignedInRequest,
  { forName, hours, mayComment, ...words }: z.infer<typeof ShareDraftSchema>,
): Promise<string> {
  const { payload, user } = req
  const title = await loadTitle(req, words)
  if (title === undefined) throw publicError('This document no longer exists.', 404)
  const until = new Date(Date.now() + hours * hour).toISOString()
  const key = { documentType: { equals: words.type }, documentId: { equals: words.id } }
  const { totalDocs } = await payload.count({
    collection: 'shared-drafts',
    where: { ...key, until: { greater_than: new Date().toISOString() }, revokedAt: { exists: false } },
    overrideAccess: true,
    req: onlyTransaction(req),
  })
  if (totalDocs >= maxOpen)
    throw publicError(`This document has ${maxOpen} links that work. Revoke one that is no longer needed.`)
  const token = createToken(payload.secret, { ...words, until })
  const share = await payload.create({
    collection: 'shared-drafts',
    data: {
      ...{ tokenHash: hashToken(token), documentType: words.type, documentId: words.id, locale: words.locale },
      ...{ forName, until, mayComment, madeById: user.id, madeBy: user.name, openings: 0 },
    },
    depth: 0,
    overrideAccess: true,
    req: onlyTransaction(req),
  })
  const { cmsUrl, clinicTimeZone } = getSettings(payload)
  await recordEvidence(req, {
    action: 'draftShared',
    summary: say(
      mayComment
        ? 'The {language} draft of “{title}” was shared with {name} until {moment}, who may comment on it.'
        : 'The {language} draft of “{title}” was shared with {name} until {moment}.',
      {
        ...{ language: languageLabel(words.locale), title, name: forName, moment: clinicTimeOf(clinicTimeZone, until) },
      },
    ),
    ...evidenceOf(share),
  })
  // A fragment: no browser sends it, so that no log of a server or a proxy gets to see it.
  return `${cmsUrl}${sharedDraftPath}#${token}`
}

/** Ends a link at once. A link that has ended stays as it is. */
export async function revokeShare(req: SignedInRequest, id: string): Promise<ClinicalWords> {
  const options = {
    collection: 'shared-drafts',
    id,
    depth: 0,
    overrideAccess: true,
    req: onlyTransaction(req),
  } as const
  const share = await req.payload.findByID({ ...options, disableErrors: true })
  if (!share) throw publicError('There is no such link.', 404)
  const words = sharedWords(share)
  if (share.revokedAt) return words
  await req.payload.update({ ...options, data: { revokedAt: new Date().toISOString(), revokedBy: req.user.name } })
  const title = await loadTitle(req, words)
  await recordEvidence(req, {
    action: 'draftShareRevoked',
    summary:
      title === undefined
        ? say('The link for {name} to the draft of a deleted document was revoked.', { name: share.forName })
        : say('The link for {name} to the draft of “{title}” was revoked.', { title, name: share.forName }),
    ...evidenceOf(share),
  })
  return words
}

/** The document and the link that an entry of the evidence log is about. */
export function evidenceOf(share: SharedDraft) {
  const { type, id, locale } = sharedWords(share)
  return { document: { type, id }, locale, details: { share: share.id, forName: share.forName, until: share.until } }
}

/** The name of a document's newest version; undefined where the document no longer exists. */
export async function loadTitle(
  req: Parameters<typeof loadForm>[0],
  { type, id, locale }: ClinicalWords,
): Promise<string | undefined> {
  const form = await loadForm(req, { type, id }, 'all')
  return form && documentTitle(type, { ...form.data, id }, locale)
}
