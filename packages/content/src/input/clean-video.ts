import type { FormValues } from '../form/form-fields.ts'
import { videoBlockSlug, videoUploads } from '../blocks/video-block.ts'
import { cleanText } from './clean-text.ts'

/** What the fields of a video in a text must be; undefined where they are those of one. */
export function findOddVideo(fields: FormValues): string | undefined {
  for (const name of ['title', 'transcript'])
    if (!isMissing(fields[name]) && typeof fields[name] !== 'string') return `have videos whose ${name} is a text`
  const odd = videoUploads.find((name) => !isMissing(fields[name]) && !isId(fields[name]))
  return odd && `have videos whose ${odd} is the id of an upload`
}

/** The fields of a video with clean texts. */
export function cleanVideo({ id, title, transcript, ...fields }: FormValues): FormValues {
  const uploads = videoUploads.flatMap((name) => (isId(fields[name]) ? [[name, fields[name]] as const] : []))
  return {
    ...(typeof id === 'string' ? { id } : {}),
    blockType: videoBlockSlug,
    title: typeof title === 'string' ? cleanText(title).replace(/\s+/gu, ' ') : '',
    transcript: typeof transcript === 'string' ? cleanText(transcript) : '',
    ...Object.fromEntries(uploads),
  }
}

/** An id, or the upload itself, as the editor's own form sends it where it has loaded it. */
function isId(value: unknown): boolean {
  if (typeof value === 'object' && value !== null && 'id' in value) return isId(value.id)
  return (typeof value === 'string' && value !== '') || typeof value === 'number'
}

const isMissing = (value: unknown): boolean => value === undefined || value === null
