import type { Frequency, Locale } from '@carepath/schema'
import { capitalised, formatNumber } from '../../i18n/format.ts'
import { bandMeanings, formatFrequency, type FrequencyWords } from '../../i18n/frequency.ts'
import type { UiText } from '../../i18n/ui-text.ts'
import type { PageContext } from '../../page-context/page-context.ts'
import type { FieldPlace } from '../../snapshot/require-document.ts'
import { frequencyPicture, type FrequencyPictureView } from './frequency-picture.ts'
import { indirectProduct, type GroundsView } from './grounds.ts'

/** How often an effect happens: the number with its word. */
export interface FrequencyView {
  /** "About 1 in 5 people"; absent where nobody has counted. */
  number?: string
  /** "Very common", or that it is not known; absent where nobody in a study had it, or only an upper limit is known. */
  band?: string
}

/** Number and word alone, for lists. */
export function frequencyWords(frequency: Frequency, locale: Locale, text: UiText): FrequencyView {
  const { number, ...words } = formatFrequency(frequency, wordsIn(locale, text))
  return number ? { ...words, number: capitalised(locale, number) } : words
}

/** The words for how often, each with the share of people from which it is used. */
export const bandMeaningsIn = ({ locale, text }: PageContext): [word: string, share: string][] =>
  bandMeanings(wordsIn(locale, text))

const wordsIn = (locale: Locale, text: UiText): FrequencyWords => ({
  ...text.frequency,
  bands: text.band,
  number: (value) => formatNumber(locale, value),
})

/** With what was counted, for the effect's own page and tables. */
export interface GroundedFrequencyView extends FrequencyView {
  /** "38 of 188 people in a study" */
  counted?: string
  picture?: FrequencyPictureView
  note?: string
  grounds: GroundsView
}

/** Fewer people than this are no study: the number is itself a summary, such as 1 in 5. */
const smallestStudy = 11

export function frequencyView(context: PageContext, frequency: Frequency, from: FieldPlace): GroundedFrequencyView {
  const indirect = indirectProduct(context, frequency.product)
  const picture = frequencyPicture(frequency)
  return {
    ...frequencyWords(frequency, context.locale, context.text),
    ...(frequency.isMeasured &&
      frequency.denominator >= smallestStudy && {
        counted: context.text.countedPeople(
          formatNumber(context.locale, frequency.numerator),
          formatNumber(context.locale, frequency.denominator),
        ),
      }),
    ...(picture && { picture }),
    ...(frequency.note && { note: frequency.note }),
    grounds: {
      citations: context.citations.cite(frequency.sources, { ...from, field: `${from.field}.sources` }),
      ...(indirect && { indirect }),
    },
  }
}
