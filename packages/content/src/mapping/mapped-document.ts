import { type Locale, locales, type WrittenType } from '@carepath/schema'
import { type DraftRendition, toDraftRendition } from './draft-rendition.ts'
import { changeDates } from './document-reader.ts'
import type { FindSignature, Mapping, StoredDocument } from './mapping-context.ts'
import type { UploadedPicture } from './rich-text/uploaded-picture.ts'
import type { VideoFile } from './rich-text/video-file.ts'
import { type Rendition, toRendition } from './rendition.ts'

/** Uploaded pictures by id, in the language asked for. */
export type Images = (id: string, locale: Locale) => UploadedPicture | undefined

/** Uploaded videos and captions by id. */
export type VideoFiles = (id: string) => VideoFile | undefined

/** A stored document with all that its mapping reads. */
export interface MappingSource {
  type: WrittenType
  stored: StoredDocument
  mapping: Mapping
  /** Ids of the pictures that the document shows. */
  uploads: ReadonlySet<string>
  images: Images
  videoFiles: VideoFiles
  /** Day at the clinic. */
  today: string
}

/** A document that is mapped once in each language, when a language is first asked for. Signatures are put on the result. */
export class MappedDocument {
  readonly #source: MappingSource
  readonly #drafts: Map<Locale, DraftRendition>

  constructor(source: MappingSource, drafts = new Map<Locale, DraftRendition>()) {
    this.#source = source
    this.#drafts = drafts
  }

  get stored(): StoredDocument {
    return this.#source.stored
  }

  /** As the form has it, neither signed nor checked. */
  draft(locale: Locale): DraftRendition {
    const known = this.#drafts.get(locale)
    if (known) return known
    const { type, stored, mapping, images, videoFiles } = this.#source
    const media = (id: string) => images(id, locale)
    const draft = toDraftRendition(type, stored, { mapping, locale, media, videoFile: videoFiles })
    this.#drafts.set(locale, draft)
    return draft
  }

  /** As patients would get it, with the signature that is found for its words; without one the form's own review counts. */
  rendition(locale: Locale, findSignature?: FindSignature): Rendition {
    return toRendition(this.draft(locale), { findSignature, today: this.#source.today })
  }

  /** In every language, the source language first. */
  renditions(findSignature: FindSignature): Rendition[] {
    return locales.map((locale) => this.rendition(locale, findSignature))
  }

  /** The same words under the id and dates that saving gave them. It keeps its renditions only, not the form. */
  asSaved(row: Pick<StoredDocument, 'id' | 'updatedAt'> & { fieldChanges?: unknown }): MappedDocument {
    const { id, fieldChanges } = row
    const updatedAt = new Date(row.updatedAt).toISOString()
    const drafts = locales.map((locale): [Locale, DraftRendition] => {
      const draft = this.draft(locale)
      const document = { ...draft.document, id, updatedAt, changedAt: changeDates(fieldChanges, locale) }
      return [locale, { ...draft, document }]
    })
    return new MappedDocument({ ...this.#source, stored: { id, updatedAt, fieldChanges } }, new Map(drafts))
  }

  /** True where no picture that both documents show has changed between their mappings. */
  showsSamePictures(other: MappedDocument): boolean {
    return [...this.#source.uploads].every(
      (id) => !other.#source.uploads.has(id) || this.#picturesOf(id) === other.#picturesOf(id),
    )
  }

  #picturesOf(upload: string): string {
    return JSON.stringify(locales.map((locale) => this.#source.images(upload, locale)))
  }
}
