import type { Locale } from '@carepath/schema'
import type { PayloadRequest } from 'payload'
import type { CandidateRendition } from '../../candidate/candidate-rendition.ts'
import { onlyTransaction } from '../../candidate/stored/form.ts'
import type { ClinicalWords } from '../../model/clinical-key.ts'
import type { CommentAnswer as AnswerRow, Review } from '../../model/payload-types.ts'
import { translate } from '../../wording/translate.ts'
import { compareParts } from '../comparison/compare-parts.ts'
import type { ComparedParagraph } from '../comparison/compared-part.ts'
import { loadDocumentParts } from '../comparison/load-document-parts.ts'
import { partText, type Part } from '../comparison/part.ts'
import type { Comment, CommentAnswer } from './comment.ts'
import { findPlace } from './place.ts'
import { readRemarks, type StoredRemark } from './remark.ts'

const all = { pagination: false, depth: 0, overrideAccess: true } as const

/** The comments of all requests for review of a document in one language, the oldest first, beside its words of now. */
export async function loadComments(
  req: PayloadRequest,
  words: ClinicalWords,
  { document, hash }: Pick<CandidateRendition, 'document' | 'hash'>,
): Promise<Comment[]> {
  const requests = await findCommented(req, words)
  if (requests.length === 0) return []
  const answers = await findAnswers(
    req,
    requests.map(({ id }) => id),
  )
  const parts = document ? await loadDocumentParts(req, words, document) : undefined
  return requests.flatMap((request) =>
    readRemarks(request.remarks).map((remark, index): Comment => {
      const id = commentId(request.id, index)
      const own = answers.filter((answer) => answer.comment === id)
      return {
        ...{ id, label: remark.label, text: remark.text, by: request.answeredBy ?? translate('A reviewer') },
        at: request.answeredAt ?? request.submittedAt,
        isResolved: own.findLast(({ action }) => action !== 'reply')?.action === 'resolve',
        ...describePlace(remark, { parts, locale: words.locale, isSame: request.hash === hash }),
        answers: own.map(toAnswer),
      }
    }),
  )
}

/** Names a comment by its request for review and its number there. */
export const commentId = (request: string, index: number): string => `${request}.${index}`

async function findCommented(req: PayloadRequest, { type, id, locale }: ClinicalWords): Promise<Review[]> {
  const { docs } = await req.payload.find({
    ...{ collection: 'reviews', sort: 'answeredAt', req: onlyTransaction(req), ...all },
    where: {
      and: [{ documentType: { equals: type } }, { documentId: { equals: id } }, { locale: { equals: locale } }],
    },
  })
  return docs.filter(({ remarks }) => readRemarks(remarks).length > 0)
}

async function findAnswers(req: PayloadRequest, requests: string[]): Promise<AnswerRow[]> {
  const where = { review: { in: requests } }
  const { docs } = await req.payload.find({
    ...{ collection: 'comment-answers', where, sort: 'at', req: onlyTransaction(req), ...all },
  })
  return docs
}

const toAnswer = ({ id, action, by, at, words }: AnswerRow): CommentAnswer => ({
  ...{ id, action, by, at },
  text: words ?? null,
})

interface Now {
  /** Undefined while the document is incomplete. */
  parts: Part[] | undefined
  locale: Locale
  /** True where no word of the document has changed since. */
  isSame: boolean
}

function describePlace(
  remark: StoredRemark,
  { parts, locale, isSame }: Now,
): Pick<Comment, 'path' | 'isGone' | 'hasChanged' | 'changes'> {
  const { path, keys, words } = remark
  if (path === '') return { path, isGone: false, hasChanged: !isSame, changes: [] }
  if (!parts) return { path, isGone: false, hasChanged: null, changes: [] }
  const part = findPlace(parts, remark)
  const isRow = /\.\d+(?:\.|$)/u.test(path)
  const isGone = !part && isRow && keys !== undefined
  const now = part ? partText(part) : ''
  const place = { path: isGone ? '' : (part?.path ?? path), isGone }
  if (words === undefined) return { ...place, hasChanged: null, changes: [] }
  const hasChanged = now !== words
  return { ...place, hasChanged, changes: hasChanged ? compareTexts(words, now, locale) : [] }
}

function compareTexts(before: string, after: string, locale: Locale): ComparedParagraph[] {
  const toPart = (text: string): Part => ({
    ...{ key: 'place', path: '', label: '', parts: [] },
    paragraphs: text.split('\n').flatMap((line) => (line ? [{ kind: 'text', text: line }] : [])),
  })
  return compareParts([toPart(before)], [toPart(after)], locale).flatMap(({ paragraphs }) => paragraphs)
}
