/** A video or its captions as readers get the file. */
export interface VideoFile {
  /** Public path. */
  src: string
  mimeType: string
  bytes: number
  /** What captions say, in order; empty for a video. */
  cues: { start: string; text: string }[]
}
