import type { VideoFile } from './rich-text/video-file.ts'
import { mediaPath } from './to-image.ts'

/** A stored video, or captions. */
export interface StoredVideoFile {
  id: string
  filename?: string | null
  filesize?: number | null
  mimeType?: string | null
  /** What captions say. */
  cues?: unknown
}

/** The uploaded file as it is published; undefined where the upload has no file. */
export function toVideoFile({ filename, filesize, mimeType, cues }: StoredVideoFile): VideoFile | undefined {
  if (!filename || !mimeType || !filesize) return undefined
  const list = Array.isArray(cues) ? (cues as VideoFile['cues']) : []
  return { src: mediaPath(filename), mimeType, bytes: filesize, cues: list }
}
