import type { Image } from '@carepath/schema'
import type { Element, ElementContent } from 'hast'
import { readVideo, spokenWords } from '../../blocks/video-block.ts'
import type { VideoFile } from './video-file.ts'
import { richTextError, type RichTextPlace } from './rich-text-error.ts'
import { element } from './tree-element.ts'
import type { BlockNode } from '../../blocks/block-node.ts'

/** A still picture of this width is sharp enough until the video plays. */
const posterWidth = 960

/**
 * A video between paragraphs with its still picture, captions, title and transcript. What captions say is in the transcript, so
 * that whoever reads and signs the page has read all of it.
 */
export function toVideo(node: BlockNode, place: RichTextPlace): Element[] {
  const { title, transcript, video, poster, captions } = readVideo(node.fields)
  const name = title ? `Video “${title}”` : 'A video in the text'
  const refuse = (message: string, next: string) => richTextError(place, 'missingAsset', `${name} ${message}`, next)
  if (!title) throw refuse('has no title', 'Say in a few words what the video shows.')
  const [file, still, track] = [
    place.videoFile(video),
    poster ? place.media(poster) : undefined,
    place.videoFile(captions),
  ]
  if (!file?.mimeType.startsWith('video/')) throw refuse('has no file', 'Choose a video, or remove this one.')
  if (!still) throw refuse('has no still picture', 'Choose the picture that stands there until somebody plays it.')
  if (track?.mimeType !== 'text/vtt')
    throw refuse('has no captions', 'Upload its captions as WebVTT (.vtt) under Video files, and choose them here.')
  if (transcript.length === 0)
    throw refuse('has no transcript', 'Write what is said in it, and what is seen where that matters.')
  refuseUnwritten(track, transcript, (words, next) => refuse(words, next))
  const { src, width, height } = toPoster(still)
  for (const path of [file.src, src, track.src]) place.assets.add(path)
  const captionsTrack = element('track', { src: track.src })
  return [
    element('figure', {}, [
      element('video', { src: file.src, poster: src, width, height, dataBytes: file.bytes }, [captionsTrack]),
      element('figcaption', {}, [{ type: 'text', value: title }]),
    ]),
    element(
      'details',
      {},
      transcript.map((paragraph) => element('p', {}, withBreaks(paragraph))),
    ),
  ]
}

/** Refuses captions that say what the transcript doesn't. */
function refuseUnwritten(
  { cues }: VideoFile,
  transcript: readonly string[],
  refuse: (message: string, next: string) => Error,
): void {
  const written = ` ${spokenWords(transcript.join(' '))} `
  const missing = cues.find(({ text }) => !written.includes(` ${spokenWords(text)} `) && spokenWords(text) !== '')
  if (!missing) return
  throw refuse(
    `says “${missing.text}” in its captions at ${missing.start}, and its transcript doesn’t`,
    'Write these words into the transcript as well, or correct the captions and upload them anew.',
  )
}

function toPoster(still: Image): Pick<Image, 'src' | 'width' | 'height'> {
  const sizes = still.variants.filter(({ mimeType }) => mimeType === 'image/webp')
  return sizes.find(({ width }) => width >= posterWidth) ?? sizes.at(-1) ?? still
}

const withBreaks = (paragraph: string): ElementContent[] =>
  paragraph
    .split('\n')
    .flatMap((line, index): ElementContent[] => [...(index > 0 ? [element('br')] : []), { type: 'text', value: line }])
