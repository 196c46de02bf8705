import type { CollectionBeforeOperationHook } from 'payload'
import sharp from 'sharp'
import { publicError } from '../../model/public-error.ts'

/** A small file can hold a picture that takes gigabytes to decode. */
export const maxMegapixels = 50
const maxPixels = maxMegapixels * 1_000_000

const formats = ['jpeg', 'png', 'webp', 'heif']

/**
 * Refuses a picture by what its first bytes say, before anything decodes it: one with too many pixels, all frames of a moving
 * one counted, and one that is something else than its name says.
 */
// eslint-disable-next-line @typescript-eslint/no-deprecated -- only its value `read` is
export const refuseLargePictures: CollectionBeforeOperationHook = async ({ req, operation }) => {
  if ((operation !== 'create' && operation !== 'update') || !req.file) return
  const picture = await sharp(req.file.data, { limitInputPixels: false })
    .metadata()
    .catch(() => undefined)
  if (!picture || !formats.includes(picture.format))
    throw publicError('This is no picture that can be used here. Choose a JPEG, PNG, WebP or AVIF file.')
  const pixels = picture.width * picture.height * (picture.pages ?? 1)
  if (pixels > maxPixels)
    throw publicError(
      `This picture has ${Math.ceil(pixels / 1_000_000)} megapixels; the limit is ${maxMegapixels}. Make it smaller, then upload it again.`,
    )
}
