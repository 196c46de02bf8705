import type { Frequency } from '@carepath/schema'
import { formatCount, formatNumber } from '../../i18n/format.ts'
import { frequencyPhrase, type FrequencyPhrase } from '../../i18n/frequency-phrase.ts'
import type { PageContext } from '../../page-context/page-context.ts'
import type { FieldPlace } from '../../snapshot/require-document.ts'
import { frequencyPicture, type FrequencyPictureView } from './frequency-picture.ts'
import { indirectProduct, type GroundsView } from './grounds.ts'

/** How often an effect happens, with what was counted: for the effect's own page and tables. */
export interface FrequencyView extends FrequencyPhrase {
  /** "38 of 188 people in a study" */
  counted?: string
  picture?: FrequencyPictureView
  note?: string
  grounds: GroundsView
}

/** A smaller denominator is not a study but a summary, such as 1 in 5. */
const minStudySize = 11

export function frequencyView(context: PageContext, frequency: Frequency, from: FieldPlace): FrequencyView {
  const indirect = indirectProduct(context, frequency.product)
  const picture = frequencyPicture(frequency)
  return {
    ...frequencyPhrase(frequency, context.locale, context.text),
    ...(frequency.isMeasured &&
      frequency.denominator >= minStudySize && {
        counted: context.text.countedPeople(
          formatNumber(context.locale, frequency.numerator),
          formatCount(context.locale, frequency.denominator, context.text.countedPersons),
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
