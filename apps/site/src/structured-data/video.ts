import type { VideoObjectLeaf } from 'schema-dts'
import type { PageContext } from '../page-context/page-context.ts'
import { absoluteUrl } from '../routes/absolute-url.ts'

/** The videos that a page shows, with their transcripts. */
export const videoNodes = (context: PageContext): VideoObjectLeaf[] =>
  context.videos.map(({ title, src, poster, transcript }) => ({
    '@type': 'VideoObject',
    name: title,
    contentUrl: absoluteUrl(src),
    thumbnailUrl: absoluteUrl(poster),
    encodingFormat: src.endsWith('.webm') ? 'video/webm' : 'video/mp4',
    inLanguage: context.locale,
    transcript,
  }))
