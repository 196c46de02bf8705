import type { Image } from '@carepath/schema'

/** A picture and what formatted text needs to know beside it. */
export interface UploadedPicture extends Image {
  inText?: {
    isDecorative: boolean
    /** The words that it contains; empty where nobody has written them in this language. Undefined where it contains none. */
    words: string | undefined
  }
}
