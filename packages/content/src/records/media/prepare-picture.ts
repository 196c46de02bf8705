import { parse } from 'node:path'
import { ValidationError, type CollectionBeforeOperationHook } from 'payload'
import sharp, { type Metadata } from 'sharp'
import { publicError } from '../../model/public-error.ts'
import { beginsAsPicture, describeFileKind } from './file-kind.ts'
import { altLabel, largestSide, maxMegapixels, readableFormats } from './picture-limits.ts'

const maxPixels = maxMegapixels * 1_000_000

/**
 * Takes an upload by what its bytes say, whatever its name says, and replaces it by one still picture: upright, in sRGB with eight
 * bits a channel, no larger than screens need, the first frame of a moving one, and without anything that a camera wrote beside it.
 * What can't be read is refused before it is decoded, with what to do instead. All further sizes are made of this picture, so that
 * a large one is decoded once.
 */
// eslint-disable-next-line @typescript-eslint/no-deprecated -- only its value `read` is
export const preparePicture: CollectionBeforeOperationHook = async ({ args, req, operation }) => {
  if ((operation !== 'create' && operation !== 'update') || !req.file) return
  if (operation === 'create') requireAlt((args as { data?: Record<string, unknown> }).data)
  const { data: bytes } = req.file
  const metadata = await readMetadata(bytes)
  const pixels = metadata.width * metadata.height
  if (pixels > maxPixels)
    throw publicError(
      `This picture has ${Math.ceil(pixels / 1_000_000)} megapixels; the limit is ${maxMegapixels}. Save it smaller, for example ${largestSide} pixels wide, then upload it again.`,
    )
  const data = await toStillPicture(bytes)
  const { name } = parse(req.file.name)
  req.file = { ...req.file, data, size: data.length, mimetype: 'image/png', name: `${name}.png` }
}

/** The words are asked for before a large picture is worked on. */
function requireAlt(data: Record<string, unknown> | undefined): void {
  const isWritten = (value: unknown): boolean =>
    typeof value === 'object' && value !== null
      ? Object.values(value).some(isWritten)
      : typeof value === 'string' && value.trim() !== ''
  if (data?.isDecorative === true || isWritten(data?.alt)) return
  const message = 'Say what the picture shows, or that it is decorative, then upload it again.'
  throw new ValidationError({ collection: 'media', errors: [{ path: 'alt', label: altLabel, message }] })
}

async function readMetadata(bytes: Buffer): Promise<Metadata> {
  const kind = describeFileKind(bytes)
  if (kind) throw publicError(kind)
  const metadata = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => undefined)
  if (!metadata && beginsAsPicture(bytes)) throw damaged()
  if (!metadata || !readableFormats.some((format) => format === metadata.format)) throw unreadable()
  if (metadata.format === 'heif' && metadata.compression !== 'av1') throw unreadable()
  return metadata
}

async function toStillPicture(bytes: Buffer): Promise<Buffer> {
  try {
    return await sharp(bytes, { limitInputPixels: maxPixels, failOn: 'error' })
      .autoOrient()
      .resize({ width: largestSide, height: largestSide, fit: 'inside', withoutEnlargement: true })
      .toColourspace('srgb')
      .png({ compressionLevel: 2 })
      .toBuffer()
  } catch {
    throw damaged()
  }
}

function unreadable(): Error {
  return publicError('This is no picture that can be used here. Choose a JPEG, PNG, WebP, AVIF, GIF or TIFF file.')
}

function damaged(): Error {
  return publicError(
    'This picture is damaged: a part of its file is missing or can’t be read. Save or download it again, then upload it again.',
  )
}
