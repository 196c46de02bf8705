import { CarepathError, type DocumentKey, documentKey, locales, sourceLocale, type WrittenType } from '@carepath/schema'
import type { Payload } from 'payload'
import { clinicToday } from '@carepath/content/config/clinic-today.ts'
import { titleFields } from '@carepath/content/model/collection-names.ts'
import { inLocale } from '@carepath/content/model/localised.ts'
import type { StoredDocument } from '@carepath/content/mapping/mapping-context.ts'
import { formFields } from '@carepath/content/candidate/entity.ts'
import { loadImages } from '@carepath/content/candidate/load-images.ts'
import { renditionOf, type Rendition } from '@carepath/content/mapping/rendition.ts'
import { uploadsInForm } from '@carepath/content/form/uploads-in-form.ts'
import { loadApprovals, type Approvals } from '@carepath/content/candidate/approvals.ts'
import { whyNotApproved } from '@carepath/content/workflow/review/refuse-unsigned.ts'
import { loadSampleReviewers, type SampleReviewers } from '@carepath/content/candidate/sample-reviewers.ts'
import { isOfSignature, isSigned, signerOf } from '@carepath/content/candidate/signer.ts'
import type { OpenWithdrawals } from '@carepath/content/candidate/open-withdrawals.ts'
import type { Change, Changes } from './change.ts'
import { loadStored } from '@carepath/content/candidate/load-stored.ts'

/** Documents as the database has them now. */
export interface LoadedChanges {
  changes: Changes
  /** Documents that can't be published as they are; their live pages stay. */
  refused: { change: Change; error: CarepathError }[]
}

/** What decides whether a rendition may be live. */
interface Signing {
  approvals: Approvals
  samples: SampleReviewers
}

/**
 * Loads documents and maps them to the contract in every language. What the database no longer publishes, and what is kept
 * off the site, comes back empty.
 */
export async function loadChanges(
  payload: Payload,
  keys: Iterable<DocumentKey>,
  open: OpenWithdrawals,
): Promise<LoadedChanges> {
  const loaded: LoadedChanges = { changes: new Map(), refused: [] }
  for (const [type, ofType] of Map.groupBy(keys, ({ type }) => type)) {
    // Nobody stores a notice: it comes with the document it stands for.
    if (type !== 'withdrawal') await loadType({ payload, open, loaded }, type, new Set(ofType.map(({ id }) => id)))
  }
  return loaded
}

interface Loading {
  payload: Payload
  open: OpenWithdrawals
  loaded: LoadedChanges
}

async function loadType({ payload, open, loaded }: Loading, type: WrittenType, wanted: Set<string>): Promise<void> {
  const ids = [...wanted]
  const stored = new Map((await loadStored(payload, type, ids)).map((document) => [document.id, document]))
  const fields = formFields(payload, type)
  const uploads = [...stored.values()].flatMap((document) => [...uploadsInForm(document, fields)])
  const images = await loadImages(payload, new Set(uploads))
  const approvals = await loadApprovals(payload, type, [...stored.keys()])
  const signatureOn = signerOf(approvals)
  const today = clinicToday(payload)
  const renditions = new Map(
    [...stored.values()].map((document) => [
      document.id,
      locales.map((locale) => renditionOf(type, document, locale, { images, signatureOn, today })),
    ]),
  )
  const unsigned = [...renditions.values()]
    .flat()
    .flatMap(({ document }) => document ?? [])
    .filter((document) => !isSigned(document))
  const samples = await loadSampleReviewers(payload, unsigned)
  for (const id of ids) {
    const document = stored.get(id)
    const change: Change = { type, id, title: storedTitle(type, id, document), renditions: new Map(), notes: [] }
    const isLive = document !== undefined && !open.isDecided({ type, id })
    const error = isLive ? addRenditions(change, renditions.get(id) ?? [], { approvals, samples }) : undefined
    if (error) loaded.refused.push({ change, error })
    else loaded.changes.set(documentKey(change), change)
  }
}

/** Takes in the renditions that may be live. A translation that isn't ready is no fault; without the source language there is nothing to translate. */
function addRenditions(change: Change, renditions: Rendition[], signing: Signing): CarepathError | undefined {
  for (const rendition of renditions) {
    const error = findError(change, rendition, signing)
    if (!error && rendition.document) change.renditions.set(rendition.locale, rendition.document)
    else if (rendition.locale === sourceLocale) return error
  }
  return undefined
}

function findError(change: Change, rendition: Rendition, { approvals, samples }: Signing): CarepathError | undefined {
  const { locale, document, error } = rendition
  if (document && (isSigned(document) || samples.isSample(document, approvals))) return undefined
  if (error && !rendition.problems.every(({ path }) => isOfSignature(path))) return error
  return new CarepathError('notApproved', whyNotApproved({ ...change, locale }, approvals), {
    place: { document: documentKey(change), title: change.title },
    next: 'Open the document and submit it for review.',
  })
}

function storedTitle(type: WrittenType, id: string, stored: StoredDocument | undefined): string {
  const title = inLocale(stored?.[titleFields[type]], sourceLocale)
  return typeof title === 'string' && title ? title : documentKey({ type, id })
}
