import type { PublishedDocument } from '@carepath/schema'
import type { PayloadRequest } from 'payload'
import { formFields } from '../../candidate/stored/entity.ts'
import { fieldsAnsweredBy } from '../../form/fields-answered-by.ts'
import type { ClinicalWords } from '../../model/clinical-key.ts'
import { currentLanguage, writtenLanguage } from '../../wording/current-language.ts'
import { toDocumentParts } from './document-parts.ts'
import { loadTitles } from './load-titles.ts'
import type { Part } from './part.ts'

/** The fields of a document that a clinician answers for, as people read them, in English: what is compared with them later is stored. */
export async function loadDocumentParts(
  req: PayloadRequest,
  { type, locale }: Pick<ClinicalWords, 'type' | 'locale'>,
  document: PublishedDocument,
): Promise<Part[]> {
  const [parts = []] = await loadPartsOfEach(req, { type, locale }, [document], writtenLanguage)
  return parts
}

/** The same of several versions of a document, in the language of whoever reads them. */
export async function loadPartsOfEach(
  req: PayloadRequest,
  { type, locale }: Pick<ClinicalWords, 'type' | 'locale'>,
  documents: readonly PublishedDocument[],
  language = currentLanguage(),
): Promise<Part[][]> {
  const findTitle = await loadTitles(req, documents, locale)
  const fields = fieldsAnsweredBy('clinician', type, formFields(req.payload, type))
  return documents.map((document) => toDocumentParts({ ...document }, fields, findTitle, language))
}
