import { createLookup, type DocumentLookup, type Draft } from '@carepath/editorial'
import { documentKey, locales, writtenTypes, type PublishedDocument, type WrittenType } from '@carepath/schema'
import type { PayloadRequest } from 'payload'
import { onlyTransaction } from '../../candidate/stored/form.ts'
import { findReferences, type FoundReference } from '../../candidate/references/find-references.ts'
import { MappedLiveRows } from '../../candidate/stored/mapped-live-rows.ts'
import { findPendingSignature } from '../../candidate/signatures/signatures.ts'
import type { MappedDocument } from '../../mapping/mapped-document.ts'

/**
 * Loads the other documents that the rules read when they check a document: the published documents it points at, the
 * glossary, the interventions, the site's settings with their emergency cards and clinic, and the document itself in other languages as it would be published.
 */
export async function loadDocumentLookup(
  req: PayloadRequest,
  document: Draft,
  otherLanguages: readonly Draft[] = [],
): Promise<DocumentLookup> {
  const rows = MappedLiveRows.of(req.payload)
  const pointers = Map.groupBy(findReferences(document as PublishedDocument), ({ type }) => type)
  const settings = await rows.load('site-settings', { req: onlyTransaction(req) })
  addCommonParts(pointers, settings)
  const found = await Promise.all(
    writtenTypes.flatMap((type) => {
      if (type === 'glossary-term' || type === 'intervention') return rows.load(type, { req: onlyTransaction(req) })
      const ids = [...new Set((pointers.get(type) ?? []).map(({ id }) => id))].filter(Boolean)
      return ids.length > 0 ? rows.load(type, { ids, req: onlyTransaction(req) }) : []
    }),
  )
  return createLookup([
    ...[...found.flat(), ...settings].flatMap(completeRenditions),
    // What goes live by the same request is read as it will be.
    ...rowsOfSameRequest(req, document, pointers).flatMap(completeRenditions),
    // Last, so that what is about to be published replaces what is published now.
    ...otherLanguages,
  ])
}

/** The emergency cards and the main clinic of the site's settings are on every page. */
function addCommonParts(pointers: Map<WrittenType, FoundReference[]>, settings: readonly MappedDocument[]): void {
  const named = settings
    .flatMap(completeRenditions)
    .flatMap((document) => findReferences(document as PublishedDocument))
  for (const type of ['care-advice', 'clinic'] as const)
    pointers.set(type, [...(pointers.get(type) ?? []), ...named.filter((each) => each.type === type)])
}

/** What rules read of the whole site. */
const readAnyway: readonly WrittenType[] = ['glossary-term', 'intervention', 'site-settings', 'care-advice', 'clinic']

function rowsOfSameRequest(
  req: PayloadRequest,
  { type, id }: Draft,
  pointers: Map<WrittenType, { id: string }[]>,
): MappedDocument[] {
  const pointedAt = new Set([...pointers].flatMap(([type, found]) => found.map(({ id }) => documentKey({ type, id }))))
  return [...(req.context.together?.live ?? [])].flatMap(([key, row]) => {
    const isRead = pointedAt.has(key) || readAnyway.some((type) => key.startsWith(`${type}/`))
    return isRead && key !== `${type}/${id}` ? [row] : []
  })
}

/** The languages a live document is complete in. Rules read only the words of other documents, so it need not be signed. */
function completeRenditions(row: MappedDocument): readonly Draft[] {
  const known = renditionsByRow.get(row)
  if (known) return known
  const complete = locales.flatMap((locale) => row.rendition(locale, findPendingSignature).document ?? [])
  renditionsByRow.set(row, complete)
  return complete
}

/** A row stays the same object until it changes, and every check asks for the same ones. */
const renditionsByRow = new WeakMap<MappedDocument, readonly Draft[]>()
