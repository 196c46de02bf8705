import { documentAnswers, type Answer, type Answers, type WrittenType } from '@carepath/schema'
import type { PayloadRequest } from 'payload'
import { listNames } from '../../candidate/document-name.ts'
import { formFields } from '../../candidate/stored/entity.ts'
import { loadNewestForm, onlyTransaction, toStoredDocument, type Form } from '../../candidate/stored/form.ts'
import { mapDocument } from '../../candidate/stored/map-documents.ts'
import { MappedLiveRows } from '../../candidate/stored/mapped-live-rows.ts'
import { loadNewestWords } from '../../candidate/stored/newest-words.ts'
import { findFormPlace } from '../../form/form-place.ts'
import type { MappedDocument } from '../../mapping/mapped-document.ts'
import type { StoredDocument } from '../../mapping/mapping-context.ts'
import type { CollectionDocumentType } from '../../model/collection-names.ts'
import { publicError } from '../../model/public-error.ts'
import { documentNotes } from '../../request/request-context.ts'
import { findChangedWords, hashOfWords } from './find-changed-words.ts'
import { loadWordAuthors } from './word-authors.ts'

/**
 * Notes, for the hook after a save, which fields the save changes that a second person answers for. The system has no
 * colleagues: what it changes is left out, and so is the sample content.
 */
export async function noteChangedWords(req: PayloadRequest, form: Form): Promise<void> {
  if (!hasAuthor(req) || !hasAnswer(documentAnswers[form.type], 'secondPerson')) return
  const newest = await loadNewestForm(req, form)
  const [before, after] = await Promise.all([
    form.id === undefined ? undefined : map(req, form.type, { updatedAt: '', ...newest, id: form.id }),
    map(req, form.type, await toStoredDocument(req, form)),
  ])
  documentNotes(req, form).changedWords = findChangedWords(form.type, before, after)
}

/**
 * The same after a version was restored: the hooks before it see its English words alone, and what is stored has those of all
 * languages.
 */
export async function noteRestoredWords(
  req: PayloadRequest,
  { type, id }: { type: CollectionDocumentType; id: string },
): Promise<void> {
  if (!hasAuthor(req) || !hasAnswer(documentAnswers[type], 'secondPerson')) return
  const notes = documentNotes(req, { type, id })
  const restored = await loadNewestWords(req, { type, id })
  const [before, after] = await Promise.all(
    [notes.wordsBefore?.form, restored?.form].map((form) => map(req, type, { updatedAt: '', ...form, id })),
  )
  if (after) notes.changedWords = findChangedWords(type, before, after)
}

/**
 * Refuses to publish words that a second person answers for, where the one who publishes has changed them since they were
 * last published. Whoever else publishes them confirms them; the hook after the save puts that on record.
 */
export async function refuseOwnWords(req: PayloadRequest, form: Form, candidate: MappedDocument): Promise<void> {
  const { type, id } = form
  if (!hasAuthor(req) || !hasAnswer(documentAnswers[type], 'secondPerson')) return
  const live =
    id === undefined ? [] : await MappedLiveRows.of(req.payload).load(type, { ids: [id], req: onlyTransaction(req) })
  const fields = findChangedWords(type, live[0], candidate)
  if (fields.length === 0) return
  refuseUnconfirmed(req, type, candidate)
  const notes = documentNotes(req, form)
  const authors = id === undefined ? [] : await loadWordAuthors(req, { type, id })
  const isAuthor = (notes.changedWords ?? []).length > 0 || authors.some((author) => author.id === req.user?.id)
  const labels = fields.map((name) => findFormPlace(name, formFields(req.payload, type)).label)
  if (isAuthor) throw publicError(explainOwnWords(labels), 403)
  notes.confirmed = { fields: labels, authors: authors.map(({ name }) => name) }
}

/** Refuses a schedule whose person has left since, or whose words have changed: nobody who works here has confirmed them. */
function refuseUnconfirmed({ context: { schedule } }: PayloadRequest, type: WrittenType, candidate: MappedDocument) {
  if (!schedule) return
  if (!schedule.isTrusted)
    throw publicError(
      `${schedule.by}, who set this schedule, can no longer publish, and nobody else has confirmed what changed. A colleague who didn’t write it can publish it, or schedule it again.`,
      403,
    )
  if (schedule.confirmed !== undefined && schedule.confirmed !== hashOfWords(type, candidate))
    throw publicError(
      `It has changed since ${schedule.by} scheduled it. Look at it, then publish it or schedule it again.`,
      409,
    )
}

function explainOwnWords(labels: string[]): string {
  const list = listNames(
    labels.map((label) => `“${label}”`),
    labels.length,
  )
  const them = labels.length > 1 ? 'them' : 'it'
  return `You changed ${list} yourself. Ask a colleague to look at ${them} and publish ${them}.`
}

const hasAuthor = ({ user, context }: PayloadRequest): boolean => Boolean(user) && context.isLoadingSample !== true

function hasAnswer(answers: Answers, wanted: Answer): boolean {
  return Object.values(answers).some((each) => (typeof each === 'string' ? each === wanted : hasAnswer(each, wanted)))
}

const map = (req: PayloadRequest, type: WrittenType, stored: StoredDocument) =>
  mapDocument(req.payload, type, stored, onlyTransaction(req))
