import { sourceAddress, sourceLocale, type PublishedDocument } from '@carepath/schema'
import type { PayloadRequest } from 'payload'
import { evidenceLevelLabels } from '../../fields/labels.ts'
import { onlyTransaction } from '../../candidate/stored/form.ts'
import { loadInterventionNames } from '../../candidate/references/intervention-names.ts'
import { findReferences } from '../../candidate/references/find-references.ts'

/** A publication that a document cites, for the reviewer to read. */
export interface CitedSource {
  id: string
  title: string
  /** Where it can be read; empty where that isn't known. */
  address: string
  /** Strength of its evidence. */
  level: string
  /** What and whom it studied; empty where it is about nothing in particular. */
  about: string
  isRetracted: boolean
}

/** Loads every source that a document and its parts cite, in the order of the citations. */
export async function loadCitedSources(req: PayloadRequest, document: PublishedDocument): Promise<CitedSource[]> {
  const ids = [...new Set(findReferences(document).flatMap(({ type, id }) => (type === 'source' ? id : [])))]
  const { docs } = await req.payload.find({
    collection: 'sources',
    where: { id: { in: ids } },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req: onlyTransaction(req),
  })
  const names = await loadInterventionNames(
    req.payload,
    docs.flatMap((source) => toIds(source.subject?.interventions)),
    { locale: sourceLocale, req: onlyTransaction(req) },
  )
  return docs
    .toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
    .map((source) => ({
      id: source.id,
      title: source.title,
      address: sourceAddress(source),
      level: evidenceLevelLabels[source.evidenceLevel],
      about: [
        ...toIds(source.subject?.interventions).flatMap((id) => names.get(id) ?? []),
        ...(source.subject?.population ? [source.subject.population] : []),
        ...(source.subject?.isHealthyVolunteers ? ['healthy volunteers'] : []),
      ].join(', '),
      isRetracted: source.isRetracted === true,
    }))
}

/** Ids of a relationship, which holds ids or the loaded documents. */
const toIds = (values: readonly (string | { id: string })[] | null | undefined): string[] =>
  (values ?? []).map((value) => (typeof value === 'string' ? value : value.id))
