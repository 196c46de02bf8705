import { lookupIn, type DocumentLookup, type Draft } from '@carepath/editorial'
import { writtenTypes, type PublishedDocument } from '@carepath/schema'
import type { PayloadRequest } from 'payload'
import { transactionOf } from '../../candidate/candidate.ts'
import { referencesIn } from '../../candidate/references-in.ts'
import { KnownDocuments } from '../../candidate/mapped-live-rows.ts'

/**
 * What the rules ask about when they check a document: the published documents it points at, the glossary, and the
 * document itself in other languages, as it would be published.
 */
export async function lookupFor(
  req: PayloadRequest,
  document: Draft,
  inOtherLanguages: readonly Draft[] = [],
): Promise<DocumentLookup> {
  const known = KnownDocuments.of(req.payload)
  const pointers = Map.groupBy(referencesIn(document as PublishedDocument), ({ type }) => type)
  const found = await Promise.all(
    writtenTypes.flatMap((type) => {
      if (type === 'glossary-term') return known.load(type, { req: transactionOf(req) })
      const ids = [...new Set((pointers.get(type) ?? []).map(({ id }) => id))].filter(Boolean)
      return ids.length > 0 ? known.load(type, { ids, req: transactionOf(req) }) : []
    }),
  )
  return lookupIn([
    ...found.flat().flatMap(({ renditions }) => [...renditions.values()]),
    // After the others: the words that are to be published count for more than those that are.
    ...inOtherLanguages,
  ])
}
