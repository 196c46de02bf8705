import type { FrequencyFigure, TreatmentSideEffect } from '@carepath/schema'
import { figurePhrase, type FigurePhrase } from '../../i18n/frequency-phrase.ts'
import { rateBeside } from '../../i18n/plain-rate.ts'
import type { PageContext } from '../../page-context/page-context.ts'
import type { FieldPlace } from '../../snapshot/require-document.ts'
import { frequencyPicture, type FrequencyPictureView } from './frequency-picture.ts'
import { figureGrounds, type GroundsView } from './grounds.ts'

/** One figure, with its picture, its limits and where it was published. */
export interface FigureView extends FigurePhrase {
  /** What of the treatment it is of, where not of the whole: "Copper coil". */
  part?: string
  picture?: FrequencyPictureView
  note?: string
  grounds: GroundsView
}

/** How often an effect happens with one treatment: its figures, or that it is not known and who says that it happens. */
export interface FrequencyView {
  figures: FigureView[]
  note?: string
  grounds: GroundsView
}

/** A row of a treatment, and what of it each figure is of. */
interface ShownRow {
  row: TreatmentSideEffect
  parts: readonly (string | undefined)[]
}

/** `from` is the row of the treatment. */
export function frequencyView(context: PageContext, { row, parts }: ShownRow, from: FieldPlace): FrequencyView {
  const { figures, note } = row
  return {
    figures: figures.map((figure, index) => {
      const part = parts[index]
      const place = { ...from, field: `${from.field}.figures.${index}` }
      return { ...figureView(context, { figure, beside: rateBeside(figure, figures) }, place), ...(part && { part }) }
    }),
    ...(note && { note }),
    grounds: figureGrounds(context, row, from),
  }
}

interface ShownFigure {
  figure: FrequencyFigure
  /** The rate whose form it takes. */
  beside: FrequencyFigure['value'] | undefined
}

function figureView(context: PageContext, { figure, beside }: ShownFigure, from: FieldPlace): FigureView {
  const picture = frequencyPicture(figure)
  return {
    ...figurePhrase(figure, context, context.text, beside),
    ...(picture && { picture }),
    ...(figure.note && { note: figure.note }),
    grounds: figureGrounds(context, figure, from),
  }
}
