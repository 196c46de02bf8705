import { CarepathError, type ErrorCode } from '@carepath/schema'
import type { UploadedPicture } from './uploaded-picture.ts'
import type { VideoFile } from './video-file.ts'

/** The place of a rich text, for errors, and the uploads it may show. */
export interface RichTextPlace {
  /** The document, as `type/id`. */
  document: string
  /** The document's own name. */
  title?: string
  /** Field path inside the document, e.g. `steps.2.body.body`. */
  field: string
  /** The uploaded picture as it is published; undefined where the upload is gone. */
  media: (id: string) => UploadedPicture | undefined
  /** The uploaded video, or captions, as published; undefined where the upload is gone. */
  videoFile: (id: string) => VideoFile | undefined
  /** Collects the public paths of the uploads shown. */
  assets: Set<string>
}

/** An error that names the rich text it occurred in. */
export function richTextError(place: RichTextPlace, code: ErrorCode, message: string, next: string): CarepathError {
  const { document, title, field } = place
  return new CarepathError(code, message, { place: { document, ...(title ? { title } : {}), field }, next })
}
