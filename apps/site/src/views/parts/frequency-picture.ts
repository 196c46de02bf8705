import { toBandVerdict, type ComparedFigure, type FrequencyQualifier } from '@carepath/schema'
import { comparedShare, toOneShare } from '../../i18n/frequency.ts'
import { toPlainShare } from '../../i18n/plain-share.ts'

/** A row of ten people or a square of a hundred, some of them marked. */
export interface FrequencyPictureView {
  marked: number
  all: 10 | 100
  /** How exact the picture is, for its words; absent where it is exact. */
  qualifier?: Exclude<FrequencyQualifier, 'exactly'>
}

/**
 * The share that the words state, as a picture: of ten people where that is exact, else of a hundred.
 * Only a figure that carries a word has a picture: both generalise what was seen. None of a range or a rate, and none of a share
 * below one in a hundred, since a picture without marked people would say never.
 */
export function frequencyPicture(figure: ComparedFigure): FrequencyPictureView | undefined {
  const { value } = figure
  if (value.kind === 'range' || value.kind === 'rate' || !toBandVerdict(figure).band) return undefined
  const share = toOneShare(value)
  const { numerator, denominator } = toPlainShare(share, comparedShare(figure))
  const tenths = (numerator * 10) / denominator
  if (tenths < 0.1) return undefined
  const all = Number.isInteger(tenths) ? 10 : 100
  const marked = Math.round((tenths * all) / 10)
  const isRounded = Math.abs(marked / all - share.share) > 1e-9
  const qualifier = value.qualifier === 'exactly' && isRounded ? 'about' : value.qualifier
  return { marked, all, ...(qualifier !== 'exactly' && marked < all && { qualifier }) }
}
