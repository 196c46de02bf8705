import { isBlock, type BlockNode } from './block-node.ts'

/** Name of the video among the editor's blocks. */
export const videoBlockSlug = 'video'

/** True for the editor's node of a video. */
export const isVideoBlock = (node: object): node is BlockNode => isBlock(node, videoBlockSlug)

/** Fields of the block that hold the id of an upload. */
export const videoUploads = ['video', 'poster', 'captions'] as const

/** The video in the fields of its block. What is missing is empty: an unfinished video can be saved. */
export function readVideo({ title, transcript, ...fields }: Record<string, unknown>) {
  const [video, poster, captions] = videoUploads.map((name) => idOf(fields[name])) as [string, string, string]
  return {
    title: toText(title).replace(/\s+/gu, ' '),
    transcript: paragraphsOf(toText(transcript)),
    video,
    poster,
    captions,
  }
}

/** The words alone, to find those of captions in a transcript whatever stands between them. */
export const spokenWords = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\[[^\]]*\]|\([^)]*\)/gu, ' ')
    .replace(/[’'](?=\p{L})/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const toText = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

const paragraphsOf = (text: string): string[] =>
  text
    .split(/\n\s*\n/u)
    .map((paragraph) =>
      paragraph
        .split('\n')
        .map((line) => line.replace(/\s+/gu, ' ').trim())
        .filter(Boolean)
        .join('\n'),
    )
    .filter(Boolean)

function idOf(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return String(value)
  return typeof value === 'object' && value !== null && 'id' in value ? idOf(value.id) : ''
}
