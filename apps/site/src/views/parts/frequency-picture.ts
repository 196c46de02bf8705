import type { Frequency } from '@carepath/schema'
import { toPlainShare } from '../../i18n/frequency.ts'

/** A row of ten people or a square of a hundred, some of them marked. */
export interface FrequencyPictureView {
  marked: number
  all: 10 | 100
}

/**
 * The share that the words state, as a picture: of ten people where that is exact, else of a hundred.
 * No picture where the share is unknown or below one in a hundred: a picture without marked people would say never.
 */
export function frequencyPicture(frequency: Frequency): FrequencyPictureView | undefined {
  if (!frequency.isMeasured) return undefined
  const { numerator, denominator } = toPlainShare(frequency)
  const tenths = (numerator * 10) / denominator
  if (tenths < 0.1) return undefined
  return Number.isInteger(tenths) ? { marked: tenths, all: 10 } : { marked: Math.round(tenths * 10), all: 100 }
}
