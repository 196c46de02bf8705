import { CarepathError, type DocumentKey, documentKey, sourceLocale, type WrittenType } from '@carepath/schema'
import type { Payload } from 'payload'
import type { StoredDocument } from '@carepath/content/mapping/mapping-context.ts'
import { documentTitle } from '@carepath/content/mapping/document-title.ts'
import { mapDocuments } from '@carepath/content/candidate/stored/map-documents.ts'
import type { MappedDocument } from '@carepath/content/mapping/mapped-document.ts'
import type { Rendition } from '@carepath/content/mapping/rendition.ts'
import { loadApprovals, type Approvals } from '@carepath/content/candidate/signatures/approvals.ts'
import { explainNotApproved } from '@carepath/content/workflow/review/refuse-unsigned.ts'
import { loadSamples, type Samples } from '@carepath/content/candidate/signatures/samples.ts'
import { problemsInWords } from '@carepath/content/candidate/problems-in-words.ts'
import { withoutFullStop } from '@carepath/content/model/text/without-full-stop.ts'
import { liveSaveOf } from '@carepath/content/candidate/signatures/live-save.ts'
import { findSignatureIn, isSignatureField, isSigned } from '@carepath/content/candidate/signatures/signatures.ts'
import type { OpenWithdrawals } from '@carepath/content/candidate/stored/open-withdrawals.ts'
import type { Change, Changes } from './change.ts'
import { loadLiveRows, loadLiveVersions } from '@carepath/content/candidate/stored/load-live-rows.ts'

/** Changes that make documents live as the database has them now. */
export interface LoadedChanges {
  changes: Changes
  /** Changes that can't be published; the live pages of their documents stay. */
  refused: { change: Change; error: CarepathError }[]
}

/** What decides whether a rendition may be live. */
interface Signing {
  payload: Payload
  approvals: Approvals
  samples: Samples
}

/**
 * Loads documents and maps them to the contract in every language. The change of a document that is not published, or is
 * withdrawn, has no renditions.
 */
export async function loadChanges(
  payload: Payload,
  keys: Iterable<DocumentKey>,
  open: OpenWithdrawals,
): Promise<LoadedChanges> {
  const loaded: LoadedChanges = { changes: new Map(), refused: [] }
  for (const [type, ofType] of Map.groupBy(keys, ({ type }) => type)) {
    // Notices are not stored: each is made with the document it replaces.
    if (type !== 'withdrawal') await loadType({ payload, open, loaded }, type, new Set(ofType.map(({ id }) => id)))
  }
  return loaded
}

interface Loading {
  payload: Payload
  open: OpenWithdrawals
  loaded: LoadedChanges
}

/** Loads all documents of a type together. Where one of them can't be read, each by itself: it must not take the others along. */
async function loadType(loading: Loading, type: WrittenType, wanted: ReadonlySet<string>): Promise<void> {
  const { payload, loaded } = loading
  try {
    await loadTogether(loading, type, [...wanted])
  } catch (cause) {
    // Where not even the ids can be read, it is the database that fails, and no document.
    await loadLiveVersions(payload, type, { ids: [...wanted] })
    if (wanted.size > 1) {
      for (const id of wanted) await loadType(loading, type, new Set([id]))
      return
    }
    for (const id of wanted) loaded.refused.push(unreadable({ type, id }, cause))
  }
}

function unreadable({ type, id }: { type: WrittenType; id: string }, cause: unknown): LoadedChanges['refused'][number] {
  const document = documentKey({ type, id })
  const error = new CarepathError('invalidDocument', `The database holds ${document} in a form that can't be read`, {
    place: { document },
    next: 'What is live stays live. Restore an earlier version of the document, or restore the database.',
    cause,
  })
  return { change: { type, id, title: document, renditions: new Map(), notes: [] }, error }
}

async function loadTogether({ payload, open, loaded }: Loading, type: WrittenType, ids: string[]): Promise<void> {
  const mapped = await mapDocuments(payload, type, await loadLiveRows(payload, type, ids))
  const approvals = await loadApprovals(payload, type, ids)
  const renditions = new Map(mapped.map((document) => [document.stored.id, toRenditions(document, approvals)]))
  const unsigned = [...renditions.values()]
    .flat()
    .flatMap(({ document }) => document ?? [])
    .filter((document) => !isSigned(document))
  const samples = await loadSamples(payload, unsigned)
  const titles = new Map(mapped.map(({ stored }) => [stored.id, titleOf(type, stored)]))
  for (const id of ids) {
    const title = titles.get(id) ?? documentKey({ type, id })
    const change: Change = { type, id, title, renditions: new Map(), notes: [] }
    const ready = open.isRecalledOrHeld({ type, id }) ? undefined : renditions.get(id)
    const error = ready && addRenditions(change, ready, { payload, approvals, samples })
    if (error) loaded.refused.push({ change, error })
    else loaded.changes.set(documentKey(change), change)
  }
}

/** A live row in every language, each with the signature that it went live with or was given since. */
function toRenditions(document: MappedDocument, approvals: Approvals): Rendition[] {
  return document.renditions(findSignatureIn(approvals, { live: liveSaveOf(document.stored) }))
}

/**
 * Adds the renditions that may be live to a change. Returns the error of the source language, without which nothing can be
 * live; a translation that isn't ready is just left out.
 */
function addRenditions(change: Change, renditions: Rendition[], signing: Signing): CarepathError | undefined {
  for (const rendition of renditions) {
    const error = findError(change, rendition, signing)
    if (!error && rendition.document) change.renditions.set(rendition.locale, rendition.document)
    else if (rendition.locale === sourceLocale) return error
  }
  return undefined
}

function findError(
  change: Change,
  rendition: Rendition,
  { payload, approvals, samples }: Signing,
): CarepathError | undefined {
  const { locale, document, error } = rendition
  if (document && (isSigned(document) || samples.isSample(document, approvals))) return undefined
  if (error && !rendition.problems.every(({ path }) => isSignatureField(path)))
    return error.code === 'invalidDocument' ? invalidDocument(payload, change, rendition) : error
  return new CarepathError('notApproved', explainNotApproved({ ...change, locale }, approvals), {
    place: { document: documentKey(change), title: change.title },
    next: 'Open the document and submit it for review.',
  })
}

/** The error for the release's record, which people read beside the document's form. */
function invalidDocument(
  payload: Payload,
  { type, title }: Change,
  { error, problems }: UnfitRendition,
): CarepathError {
  const written = type as WrittenType
  const why = withoutFullStop(problemsInWords(payload, written, problems))
  return new CarepathError(error.code, `“${title}” isn’t complete. ${why}`, {
    place: error.place,
    next: 'Correct that in the document’s form, then publish again.',
  })
}

type UnfitRendition = Extract<Rendition, { error: CarepathError }>

const titleOf = (type: WrittenType, stored: StoredDocument): string =>
  documentTitle(type, stored, sourceLocale, documentKey({ type, id: stored.id }))
