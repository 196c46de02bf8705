import {
  CarepathError,
  formatFriendlyError,
  type WrittenType,
  type Locale,
  type PublishedDocument,
} from '@carepath/schema'
import { InvalidDocumentError } from './invalid-document-error.ts'
import { mappings } from '../types/mappings.ts'
import type { MappingContext, StoredDocument } from './mapping-context.ts'
import type { Images } from '../candidate/load-images.ts'

/** One thing that keeps a document from being published in a language. */
export interface Problem {
  /** Field path in the published document; empty for the whole. */
  path: string
  /** What is wrong and what to do. */
  message: string
}

/** A document in one language: as patients would get it, or what keeps it from them. */
export type Rendition =
  | { locale: Locale; document: PublishedDocument; error?: undefined }
  | { locale: Locale; document?: undefined; error: CarepathError; problems: Problem[] }

/** What a document is mapped with. */
export interface RenditionOptions {
  images: Images
  /** Finds the approval in force for the words; without it the form's own review counts. */
  signatureOn?: MappingContext['signatureOn']
  /** Day at the clinic: a review that was due before it is overdue. */
  today: string
}

/** Maps a document to the contract in one language. Only a fault of our own code throws. */
export function renditionOf(
  type: WrittenType,
  stored: StoredDocument,
  locale: Locale,
  { images, signatureOn, today }: RenditionOptions,
): Rendition {
  const media = (id: string) => images(id, locale)
  const context: MappingContext = { locale, media, today, ...(signatureOn && { signatureOn }) }
  try {
    return { locale, document: mappings[type](stored, context) }
  } catch (error) {
    if (!(error instanceof CarepathError)) throw error
    return { locale, error, problems: problemsOf(error) }
  }
}

function problemsOf(error: CarepathError): Problem[] {
  if (error instanceof InvalidDocumentError) {
    return error.errors.map((each) => ({
      path: each.path,
      message: formatFriendlyError({ ...each, path: '' }).slice('document: '.length),
    }))
  }
  return [{ path: error.place.field ?? '', message: `${error.message}. ${error.next}` }]
}
