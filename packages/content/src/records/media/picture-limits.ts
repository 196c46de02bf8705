/** A small file can hold a picture that takes gigabytes to decode. */
export const maxMegapixels = 50

/** No screen asks for more pixels. */
export const largestSide = 2560

/** What a picture's words are called in its form. */
export const altLabel = 'What the picture shows'

/** Formats that an upload may have, as sharp names them: AVIF is among `heif`. */
export const readableFormats = ['jpeg', 'png', 'webp', 'heif', 'gif', 'tiff'] as const

/** The same, as a browser offers files. Without HEIC: a phone then sends a JPEG by itself. */
export const readableTypes = ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/gif', 'image/tiff']
