import { FrequencyFigureSchema, FrequencyValueSchema, toBandVerdict, type NoBandReason } from '@carepath/schema'
import type { TextField } from 'payload'
import { frequencyValueToPublished } from '../../../fields/groups/frequency-value-to-published.ts'
import { frequencyBandLabels } from '../../../fields/labels.ts'
import { isFormValues, type FormValues } from '../../../form/form-fields.ts'

/** Shows the word for a figure, or why the page prints none. It is not stored. */
export function figureWord(): TextField {
  return {
    name: 'word',
    type: 'text',
    label: 'In words',
    virtual: true,
    admin: {
      readOnly: true,
      description: 'Worked out from the figure when you save. The page draws no picture without it.',
    },
    hooks: { afterRead: [({ siblingData }) => describeWord(siblingData)] },
  }
}

const reasons: Record<NoBandReason, (minimum?: number) => string> = {
  rate: () => 'No word: a rate doesn’t say how many people were watched.',
  notPeople: () => 'No word: the words are for people, not for sessions, courses or anything else.',
  nobody: () => 'No word: a study in which nobody had it doesn’t show how rare it is.',
  unknownPeople: () => 'No word: it isn’t said how many people were watched.',
  severalBands: () => 'No word: the figure fits more than one.',
  tooFewPeople: (minimum = 0) => `No word: too few people. This share needs ${minimum.toLocaleString('en-US')}.`,
  notMoreThanWithout: () => 'No word: as many had it without the treatment, or more.',
}

function describeWord({ value, per, comparator }: FormValues): string | undefined {
  const figure = readValue(value)
  const unit = FrequencyFigureSchema.shape.per.safeParse(per)
  if (!figure.success || !unit.success) return undefined
  const compared = readValue(isFormValues(comparator) ? comparator.value : undefined)
  const verdict = toBandVerdict({
    value: figure.data,
    per: unit.data,
    ...(compared.success && { comparator: { value: compared.data } }),
  })
  return verdict.band ? frequencyBandLabels[verdict.band] : reasons[verdict.because](verdict.minimum)
}

function readValue(value: unknown) {
  const fields = isFormValues(value) ? value : {}
  return FrequencyValueSchema.safeParse(
    frequencyValueToPublished({ text: (name) => asText(fields[name]), number: (name) => asNumber(fields[name]) }),
  )
}

const asText = (value: unknown): string | undefined => (typeof value === 'string' && value ? value : undefined)
const asNumber = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined)
