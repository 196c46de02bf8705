import { limits } from '@carepath/schema'
import type { Block, UploadField } from 'payload'
import { mediaSlug, videosSlug } from '../../model/collection-names.ts'
import { videoBlockSlug } from '../../blocks/video-block.ts'

/** A video between paragraphs. Its words stand in the text itself: whoever signs the page signs them with it. */
export const videoBlock: Block = {
  slug: videoBlockSlug,
  labels: { singular: 'Video', plural: 'Videos' },
  admin: { disableBlockName: true },
  fields: [
    {
      name: 'title',
      type: 'text',
      label: 'Title',
      required: true,
      maxLength: limits.shortText,
      admin: { description: 'Says in a few words what the video shows. It stands below the video.' },
    },
    file('video', 'Video', ['video/mp4', 'video/webm'], 'MP4 or WebM. It is loaded only when somebody plays it.'),
    {
      name: 'poster',
      type: 'upload',
      relationTo: mediaSlug,
      label: 'Still picture',
      required: true,
      admin: { description: 'Stands there until somebody plays the video. It has the shape of the video.' },
    },
    file('captions', 'Captions', ['text/vtt'], 'What is said, as WebVTT (.vtt), in the language of this text.'),
    {
      name: 'transcript',
      type: 'textarea',
      label: 'Transcript',
      required: true,
      maxLength: limits.transcript,
      admin: {
        rows: 8,
        description:
          'All that is said, word for word as in the captions, and what is seen where that matters. An empty line begins a paragraph. Readers open it below the video.',
      },
    },
  ],
}

function file(name: string, label: string, mimeTypes: string[], description: string): UploadField {
  return {
    ...{ name, type: 'upload', relationTo: videosSlug, label, required: true },
    filterOptions: { mimeType: { in: mimeTypes } },
    admin: { description },
  }
}
