import { IdSchema } from '@carepath/schema'
import { z } from 'zod'
import { onlyTransaction } from '../../candidate/stored/form.ts'
import { recordEvidence } from '../../evidence/record-evidence.ts'
import { say } from '../../evidence/say.ts'
import { ClinicalWordsSchema } from '../../model/clinical-key.ts'
import { commentActions, type CommentAction } from './comment-action.ts'
import type { Review } from '../../model/payload-types.ts'
import { publicError } from '../../model/public-error.ts'
import type { SignedInRequest } from '../request/endpoint.ts'
import { readRemarks } from './remark.ts'

/** An answer to a comment, as the admin sends it. */
export const CommentAnswerSchema = ClinicalWordsSchema.extend({
  /** Id of the comment. */
  comment: z.string().max(200),
  action: z.enum(commentActions),
  /** The words of a reply. */
  text: z.string().trim().min(1).max(2000).optional(),
})

const done = {
  reply: 'A comment on “{title}” was answered.',
  resolve: 'A comment on “{title}” was marked as resolved.',
  reopen: 'A comment on “{title}” was opened again.',
} as const satisfies Record<CommentAction, string>

/** Replies to a comment, resolves it or opens it again. Everybody who works on the document may. */
export async function answerComment(
  req: SignedInRequest,
  { type, id, locale, comment, action, text }: z.infer<typeof CommentAnswerSchema>,
): Promise<void> {
  if (action === 'reply' && !text) throw publicError('Write your reply first.')
  const request = await findRequestOf(req, comment)
  const isAbout = request?.documentType === type && request.documentId === id && request.locale === locale
  if (!request || !isAbout) throw publicError('This comment is no longer there. Reload the page, then try again.', 404)
  const at = new Date().toISOString()
  await req.payload.create({
    collection: 'comment-answers',
    data: {
      ...{ review: request.id, comment, action, byId: req.user.id, by: req.user.name, at },
      ...(text ? { words: text } : {}),
    },
    depth: 0,
    overrideAccess: true,
    req: onlyTransaction(req),
  })
  await recordEvidence(req, {
    ...{ action: 'commentAnswered', document: { type, id }, locale },
    summary: say(done[action], { title: request.title }),
    details: { comment, action, ...(text ? { text } : {}) },
  })
}

/** The request for review that a comment belongs to. */
async function findRequestOf(req: SignedInRequest, comment: string): Promise<Review | undefined> {
  const [, review = '', index = ''] = /^([^.]+)\.(\d{1,3})$/u.exec(comment) ?? []
  const { data: id } = IdSchema.safeParse(review)
  if (id === undefined) return undefined
  const { docs } = await req.payload.find({
    ...{ collection: 'reviews', where: { id: { equals: id } }, limit: 1, pagination: false },
    ...{ depth: 0, overrideAccess: true, req: onlyTransaction(req) },
  })
  return docs.find(({ remarks }) => readRemarks(remarks)[Number(index)] !== undefined)
}
