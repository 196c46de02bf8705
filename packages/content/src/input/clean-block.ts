import type { FormValues } from '../form/form-fields.ts'
import { tableBlockSlug } from '../tables/table-block.ts'
import { videoBlockSlug } from '../blocks/video-block.ts'
import { cleanTable, findOddTable } from './clean-table.ts'
import { cleanVideo, findOddVideo } from './clean-video.ts'

/** What the fields of an editor's block must be; undefined where they are those of a table or a video. */
export function findOddBlock(fields: FormValues): string | undefined {
  if (fields.blockType === tableBlockSlug) return findOddTable(fields)
  return fields.blockType === videoBlockSlug ? findOddVideo(fields) : 'have no block but a table or a video'
}

/** The fields of a table or a video with clean texts. */
export function cleanBlock(fields: FormValues): FormValues {
  return fields.blockType === videoBlockSlug ? cleanVideo(fields) : cleanTable(fields)
}
