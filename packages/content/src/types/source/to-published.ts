import type { EvidenceSubject } from '@carepath/schema'
import type { FieldReader } from '../../mapping/field-reader.ts'
import type { Unchecked } from '../../model/unchecked.ts'
import { DocumentReader } from '../../mapping/document-reader.ts'
import type { Mapping } from '../../mapping/mapping-context.ts'

function subjectToPublished(from: FieldReader): Unchecked<EvidenceSubject> {
  return {
    interventions: from.references('interventions', 'intervention'),
    population: from.text('population'),
    setting: from.text('setting'),
    isHealthyVolunteers: from.flag('isHealthyVolunteers'),
  }
}

export const toPublished: Mapping = (document, context) => {
  const from = new DocumentReader('source', document, context)
  return from.document({
    kind: from.text('kind'),
    title: from.text('title'),
    language: from.text('language'),
    authors: from.text('authors'),
    publisher: from.text('publisher'),
    year: from.number('year'),
    doi: from.text('doi'),
    pmid: from.text('pmid'),
    url: from.text('url'),
    isbn: from.text('isbn'),
    accessedAt: from.day('accessedAt'),
    archivedUrl: from.text('archivedUrl'),
    subject: subjectToPublished(from.group('subject')),
    evidenceLevel: from.text('evidenceLevel'),
    isRetracted: from.flag('isRetracted'),
    nextCheck: from.day('nextCheck'),
  })
}
