import type { PublishedDocument } from '@carepath/schema'
import type { PayloadRequest } from 'payload'
import { formFields } from '../../candidate/stored/entity.ts'
import { fieldsAnsweredBy } from '../../form/fields-answered-by.ts'
import type { ClinicalWords } from '../../model/clinical-key.ts'
import { toDocumentParts } from './document-parts.ts'
import { loadTitles } from './load-titles.ts'
import type { Part } from './part.ts'

/** The fields of a document that a clinician answers for, as people read them. */
export async function loadDocumentParts(
  req: PayloadRequest,
  { type, locale }: Pick<ClinicalWords, 'type' | 'locale'>,
  document: PublishedDocument,
): Promise<Part[]> {
  const [parts = []] = await loadPartsOfEach(req, { type, locale }, [document])
  return parts
}

/** The same of several versions of a document. */
export async function loadPartsOfEach(
  req: PayloadRequest,
  { type, locale }: Pick<ClinicalWords, 'type' | 'locale'>,
  documents: readonly PublishedDocument[],
): Promise<Part[][]> {
  const findTitle = await loadTitles(req, documents, locale)
  const fields = fieldsAnsweredBy('clinician', type, formFields(req.payload, type))
  return documents.map((document) => toDocumentParts({ ...document }, fields, findTitle))
}
