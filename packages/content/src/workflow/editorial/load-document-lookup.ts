import { createLookup, type DocumentLookup, type Draft } from '@carepath/editorial'
import { documentKey, locales, writtenTypes, type PublishedDocument, type WrittenType } from '@carepath/schema'
import type { PayloadRequest } from 'payload'
import { onlyTransaction } from '../../candidate/stored/form.ts'
import { findReferences, type FoundReference } from '../../candidate/references/find-references.ts'
import { MappedLiveRows } from '../../candidate/stored/mapped-live-rows.ts'
import { findPendingSignature } from '../../candidate/signatures/signatures.ts'
import type { MappedDocument } from '../../mapping/mapped-document.ts'
import { collectionSlugs } from '../../model/collection-names.ts'
import { findUsersOf } from '../../search/find-users-of.ts'

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
  await addGuides(req, pointers, document)
  if (document.type === 'treatment') addCardsOfEffects(pointers, await loadEffects(req, pointers))
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

/** Parts of guides, which point at none: what rules compare them with is in the documents that show them. */
const partsOfGuides = ['side-effect', 'care-advice', 'safety-warning'] as const
type PartOfGuide = (typeof partsOfGuides)[number]

const isPartOfGuide = (type: string): type is PartOfGuide => partsOfGuides.some((each) => each === type)

/** What shows such a part: treatments, and the side effects that these list. */
const showing = ['treatment', 'side-effect'] as const

async function loadShowing(req: PayloadRequest, type: PartOfGuide, id: string): Promise<Draft[]> {
  const users = await findUsersOf(req.payload, { collection: collectionSlugs[type], id }, onlyTransaction(req))
  const rows = MappedLiveRows.of(req.payload)
  const live = await Promise.all(
    showing.map(async (each) => {
      const ids = users.flatMap((user) => (user.type === each ? user.id : []))
      return ids.length > 0 ? rows.load(each, { ids, req: onlyTransaction(req) }) : []
    }),
  )
  const names = (each: Draft) =>
    findReferences(each as PublishedDocument).some((reference) => reference.type === type && reference.id === id)
  return withThoseOfSameRequest(req, showing, live.flat()).filter(names)
}

/** Which warnings a part must not contradict, and which number a card calls, depends on the treatments that show it. */
async function addGuides(
  req: PayloadRequest,
  pointers: Map<WrittenType, FoundReference[]>,
  { type, id }: Draft,
): Promise<void> {
  if (!isPartOfGuide(type) || id === undefined) return
  const direct = await loadShowing(req, type, id)
  const effects = direct.flatMap((each) => (each.type === 'side-effect' ? (each.id ?? []) : []))
  const others = await Promise.all([...new Set(effects)].map((effect) => loadShowing(req, 'side-effect', effect)))
  const documents = [...direct, ...others.flat()]
  const clinics = documents
    .filter((each) => each.type === 'treatment')
    .flatMap((each) => findReferences(each as PublishedDocument))
    .filter((reference) => reference.type === 'clinic')
  const found = documents.flatMap((each) =>
    each.id === undefined ? [] : [{ type: each.type as WrittenType, id: each.id, path: '' }],
  )
  for (const each of [...found, ...clinics]) pointers.set(each.type, [...(pointers.get(each.type) ?? []), each])
}

async function loadEffects(req: PayloadRequest, pointers: Map<WrittenType, FoundReference[]>): Promise<Draft[]> {
  const ids = new Set((pointers.get('side-effect') ?? []).map(({ id }) => id))
  const live = await MappedLiveRows.of(req.payload).load('side-effect', { ids: [...ids], req: onlyTransaction(req) })
  return withThoseOfSameRequest(req, ['side-effect'], live).filter(({ id }) => id !== undefined && ids.has(id))
}

/** The page of a treatment has the cards of its side effects, too. */
function addCardsOfEffects(pointers: Map<WrittenType, FoundReference[]>, effects: readonly Draft[]): void {
  const cards = effects
    .flatMap((effect) => findReferences(effect as PublishedDocument))
    .filter(({ type }) => type === 'care-advice')
  pointers.set('care-advice', [...(pointers.get('care-advice') ?? []), ...cards])
}

/** Live documents of some types, as they will be after the request. */
function withThoseOfSameRequest(
  req: PayloadRequest,
  types: readonly WrittenType[],
  live: readonly MappedDocument[],
): Draft[] {
  const together = [...(req.context.together?.live ?? [])]
    .filter(([key]) => types.some((type) => key.startsWith(`${type}/`)))
    .map(([, row]) => row)
  const replaced = new Set(together.map(({ stored }) => stored.id))
  return [...live.filter(({ stored }) => !replaced.has(stored.id)), ...together].flatMap(completeRenditions)
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
