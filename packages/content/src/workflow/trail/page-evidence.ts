// Only the publisher's trail: the rest of the publisher starts processes, which the admin's bundle can't contain.
import { Trail, type ArchivedPage } from '@carepath/publisher/trail'
import {
  isClinicalType,
  toPresentContent,
  type DocumentType,
  type Locale,
  type PublishedDocument,
  type Source,
  type WrittenType,
} from '@carepath/schema'
import type { Payload } from 'payload'
import { documentTitle } from '../../mapping/document-title.ts'
import type { Approval } from '../../model/payload-types.ts'
import { loadInterventionNames } from '../../candidate/references/intervention-names.ts'
import { findReferences } from '../../candidate/references/find-references.ts'
import { getSettings } from '../../config/get-settings.ts'
import { publisherOptions } from '../../config/publisher-options.ts'

/** The approval of a document's words. */
export interface ApprovalEvidence {
  id: string
  approver: string
  licence: string
  at: string
  scope: Approval['scope']
  reviewedAt: string
  reviewDue: string
}

/** A clinical document that a page showed, as it was. */
export interface DocumentEvidence {
  type: DocumentType
  id: string
  locale: Locale
  title: string
  /** Instant of the last published change. */
  updatedAt: string
  /** Hash of the clinical fields that were signed; null for sample content, which nobody has signed. */
  hash: string | null
  approval: ApprovalEvidence | null
  /** The sources it cited. */
  sources: Source[]
  document: PublishedDocument
  /** Names of the interventions that it and its sources studied, by id. */
  studied: ReadonlyMap<string, string>
}

/** What a page said at a moment, who had approved it, and on which sources. */
export interface PageEvidence extends Omit<ArchivedPage, 'documents'> {
  at: string
  /** On whose behalf the release was made; null where nobody asked for it. */
  who: string | null
  /** The clinical documents on it, its own first. */
  documents: DocumentEvidence[]
}

/** Loads the evidence for a page from the archive of releases and from the approvals; undefined where there was no page. */
export async function loadPageEvidence(
  payload: Payload,
  { path, at }: { path: string; at: Date },
): Promise<PageEvidence | undefined> {
  const trail = new Trail(publisherOptions(getSettings(payload)))
  try {
    const page = await trail.at(path, at)
    if (!page) return undefined
    // A page of an earlier release has documents in the shape of its time.
    const onPage = page.documents.map(
      (document) => toPresentContent(document.type, { ...document }) as unknown as PublishedDocument,
    )
    const clinical = onPage.filter(({ type }) => isClinicalType(type))
    const documents = await Promise.all(clinical.map((document) => loadDocumentEvidence(payload, document, onPage, at)))
    return {
      ...page,
      documents: documents.sort(ownFirst(path)),
      at: at.toISOString(),
      who: await loadRequester(payload, page.since.id),
    }
  } finally {
    trail.close()
  }
}

async function loadDocumentEvidence(
  payload: Payload,
  document: PublishedDocument,
  onPage: PublishedDocument[],
  at: Date,
): Promise<DocumentEvidence> {
  const { type, id, locale, updatedAt } = document
  const hash = ('review' in document ? document.review.reviewedContentHash : undefined) ?? null
  const cited = new Set(
    findReferences(document).flatMap((reference) => (reference.type === 'source' ? reference.id : [])),
  )
  const sources = onPage.filter((each): each is Source => each.type === 'source' && cited.has(each.id))
  const studied = [document, ...sources].flatMap((each) =>
    findReferences(each).flatMap((reference) => (reference.type === 'intervention' ? reference.id : [])),
  )
  return {
    ...{ type, id, locale, updatedAt, hash, document, sources },
    studied: await loadInterventionNames(payload, studied, { locale }),
    title: documentTitle(type as WrittenType, { ...document }, locale),
    approval: hash === null ? null : await findApproval(payload, { documentId: id, locale, hash, at }),
  }
}

interface ApprovedRendition {
  documentId: string
  locale: Locale
  hash: string
  at: Date
}

async function findApproval(
  payload: Payload,
  { documentId, locale, hash, at }: ApprovedRendition,
): Promise<ApprovalEvidence | null> {
  const { docs } = await payload.find({
    collection: 'approvals',
    where: {
      and: [
        { documentId: { equals: documentId } },
        { locale: { equals: locale } },
        // What was published before an upgrade names the hash of its time.
        { or: [{ hash: { equals: hash } }, { signedHash: { equals: hash } }] },
      ],
    },
    sort: '-at',
    depth: 0,
    pagination: false,
    select: { content: false },
    overrideAccess: true,
  })
  // The last one before then; or the first one, which a clock that was ahead put later than the page it is of.
  const approval = docs.find((each) => each.at <= at.toISOString()) ?? docs.at(-1)
  if (!approval) return null
  const { id, approver, licence, scope, reviewedAt, reviewDue } = approval
  return { id, approver, licence, at: approval.at, scope, reviewedAt, reviewDue }
}

/** Loads from a release's record who asked for the release. */
async function loadRequester(payload: Payload, number: number): Promise<string | null> {
  const { docs } = await payload.find({
    collection: 'releases',
    where: { number: { equals: number } },
    limit: 1,
    depth: 0,
    pagination: false,
    select: { who: true },
    overrideAccess: true,
  })
  return docs[0]?.who ?? null
}

/** Orders documents by title, after the document that the page is about: its address holds that document's slug. */
function ownFirst(path: string) {
  const isOwn = ({ document }: DocumentEvidence) => 'slug' in document && path.split('/').includes(document.slug)
  return (one: DocumentEvidence, other: DocumentEvidence) =>
    Number(isOwn(other)) - Number(isOwn(one)) || one.title.localeCompare(other.title)
}
