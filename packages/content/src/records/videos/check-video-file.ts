import { parse } from 'node:path'
import type { CollectionBeforeOperationHook } from 'payload'
import { publicError } from '../../model/public-error.ts'
import { readCaptions, type Cue } from './captions.ts'
import { captionsKilobytes, captionsType } from './video-limits.ts'
import { readVideoKind } from './video-kind.ts'

/**
 * Takes an upload by what its bytes say: a video that browsers play, or captions whose lines have words and times. Anything else
 * is refused with what to do. What the captions say is kept beside them, so that a page can be checked against it.
 */
// eslint-disable-next-line @typescript-eslint/no-deprecated -- only its value `read` is
export const checkVideoFile: CollectionBeforeOperationHook = ({ args, req, operation }) => {
  if ((operation !== 'create' && operation !== 'update') || !req.file) return
  if (operation === 'update')
    throw publicError(
      'A video file is never exchanged. Upload the new one by itself, and choose it where the old one is shown.',
    )
  const { data: bytes, name } = req.file
  if (bytes.length === 0) throw publicError('This file is empty. Save or download it again, then upload it.')
  const kind = readVideoKind(bytes)
  if ('advice' in kind) throw publicError(kind.advice)
  const { data } = args as { data?: Record<string, unknown> }
  if (data) data.cues = kind.type === captionsType ? cuesOf(bytes) : []
  req.file = { ...req.file, mimetype: kind.type, name: `${parse(name).name}.${kind.extension}` }
}

function cuesOf(bytes: Buffer): Cue[] {
  if (bytes.length > captionsKilobytes * 1024)
    throw publicError(
      `These captions have ${Math.ceil(bytes.length / 1024)} KB; the limit is ${captionsKilobytes} KB. Divide the video, and its captions with it.`,
    )
  const text = decode(bytes)
  const reading = readCaptions(text)
  if ('fault' in reading) throw publicError(reading.fault)
  return reading.cues
}

function decode(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw publicError('These captions aren’t saved as UTF-8. Save them as UTF-8, then upload them again.')
  }
}
