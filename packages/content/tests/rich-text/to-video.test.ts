import { CarepathError, RichTextSchema, type Image } from '@carepath/schema'
import { describe, expect, it } from 'vitest'
import { toRichText } from '../../src/mapping/rich-text/to-rich-text.ts'
import type { VideoFile } from '../../src/mapping/rich-text/video-file.ts'
import { lexical, paragraph, video, words } from './lexical-of.ts'

const still: Image = {
  ...{ src: '/media/room.webp', width: 1920, height: 1080, mimeType: 'image/webp', alt: 'A room' },
  variants: [640, 960, 1280].map((width) => ({
    ...{ src: `/media/room-${width}.webp`, width, height: (width / 16) * 9, mimeType: 'image/webp' },
  })),
}
const film: VideoFile = { src: '/media/room.mp4', mimeType: 'video/mp4', bytes: 8_200_000, cues: [] }
const captionsOf = (...texts: string[]): VideoFile => ({
  ...{ src: '/media/room.vtt', mimeType: 'text/vtt', bytes: 90 },
  cues: texts.map((text, index) => ({ start: `00:0${index}.000`, text })),
})

const fields = {
  title: 'How we place the IV',
  video: 'film',
  poster: 'still',
  captions: 'captions',
  transcript: 'Nurse: This is a small needle.\nIt stings for a moment.\n\n(A hand holds the arm.)',
}

function publish(changed: object, captions = captionsOf('This is a small needle.', 'It stings for a moment.')) {
  const place = {
    document: 'page/about',
    field: 'body',
    media: (id: string) => ({ still })[id],
    videoFile: (id: string) => ({ film, captions })[id],
    assets: new Set<string>(),
  }
  return { ...toRichText(lexical(paragraph(words('Before.')), video({ ...fields, ...changed })), place), place }
}

function errorOf(...input: Parameters<typeof publish>): string {
  try {
    publish(...input)
  } catch (error) {
    if (error instanceof CarepathError) return `${error.message}. ${error.next}`
    throw error
  }
  return 'It was published.'
}

describe('a video in formatted text', () => {
  it('is published with its still picture, its captions, its title and its transcript', () => {
    const { html, text, headings, references, place } = publish({})
    expect(html).toBe(
      '<p>Before.</p><figure><video src="/media/room.mp4" poster="/media/room-960.webp" width="960" height="540" ' +
        'data-bytes="8200000"><track src="/media/room.vtt"></video><figcaption>How we place the IV</figcaption></figure>' +
        '<details><p>Nurse: This is a small needle.<br>It stings for a moment.</p><p>(A hand holds the arm.)</p></details>',
    )
    expect(text.split('\n')).toEqual([
      ...['Before.', 'How we place the IV', 'Nurse: This is a small needle.', 'It stings for a moment.'],
      '(A hand holds the arm.)',
    ])
    expect([...place.assets]).toEqual(['/media/room.mp4', '/media/room-960.webp', '/media/room.vtt'])
    expect(RichTextSchema.safeParse({ html, text, headings, references }).success).toBe(true)
  })

  it.each([
    [{ title: ' ' }, 'A video in the text has no title. Say in a few words what the video shows.'],
    [{ video: 'gone' }, 'Video “How we place the IV” has no file. Choose a video, or remove this one.'],
    [{ video: 'captions' }, 'has no file.'],
    [{ poster: undefined }, 'has no still picture.'],
    [
      { captions: null },
      'has no captions. Upload its captions as WebVTT (.vtt) under Video files, and choose them here.',
    ],
    [{ captions: 'film' }, 'has no captions.'],
    [{ transcript: ' \n ' }, 'has no transcript. Write what is said in it, and what is seen where that matters.'],
  ])('that is unfinished stops publishing and names what is missing (%j)', (changed, message) => {
    expect(errorOf(changed)).toContain(message)
  })

  it('says nothing in its captions that whoever signs the page can’t read', () => {
    expect(errorOf({}, captionsOf('This is a small needle.', 'It cures depression.'))).toBe(
      'Video “How we place the IV” says “It cures depression.” in its captions at 00:01.000, and its transcript doesn’t. ' +
        'Write these words into the transcript as well, or correct the captions and upload them anew.',
    )
    // A word within another one isn't that word.
    expect(errorOf({}, captionsOf('eedle'))).toContain('its transcript doesn’t')
  })

  it.each([
    ['THIS IS a small needle — it stings, for a moment!'],
    ['[Music]'],
    ['this is a small needle'],
    ['It stings'],
  ])('has captions whose signs, capitals and noises need not be in the transcript (%s)', (caption) => {
    expect(errorOf({ transcript: 'This is a small needle. It stings for a moment.' }, captionsOf(caption))).toBe(
      'It was published.',
    )
  })

  it('compares words of any language', () => {
    const transcript = 'Es una aguja pequeña. ¿Duele? 針は小さいです。'
    expect(errorOf({ transcript }, captionsOf('es una aguja peque\u006E\u0303a', '¿Duele?', '針は小さいです'))).toBe(
      'It was published.',
    )
    expect(errorOf({ transcript }, captionsOf('大きい'))).toContain('大きい')
  })
})
