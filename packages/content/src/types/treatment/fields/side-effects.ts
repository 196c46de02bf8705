import { studied } from '../../../fields/groups/grounds.ts'
import { frequencyUnits, limits, lineUpTo, ListItemSchema, ShortTextSchema } from '@carepath/schema'
import type { ArrayField, Field } from 'payload'
import { choice } from '../../../fields/inputs/choice.ts'
import { reference, references } from '../../../fields/inputs/reference.ts'
import { rows } from '../../../fields/inputs/rows.ts'
import { line } from '../../../fields/inputs/words.ts'
import { frequencyValue } from '../../../fields/groups/frequency-value.ts'
import { frequencyUnitLabels } from '../../../fields/labels.ts'
import { shownWhere } from '../../../fields/validation/shown-where.ts'
import { unlessNoneKnown } from '../../../fields/validation/unless-none-known.ts'
import { withRule } from '../../../fields/validation/with-rule.ts'
import { toId } from '../../../model/reference-id.ts'
import { effectTimes } from './effect-times.ts'
import { figureWord } from './figure-word.ts'

/** The effects of a treatment, each with how often it happens. */
export function sideEffects(): ArrayField {
  const list = rows({
    name: 'sideEffects',
    label: 'Side effects',
    description: 'Each with how often it happens with this treatment. The page puts the most frequent first.',
    noun: 'Side effect',
    plural: 'Side effects',
    rowTitle: 'effect',
    rowDocument: 'side-effect',
    min: 1,
    max: limits.sideEffects,
    tableName: 'treatment_effects',
    fields: [
      reference('side-effect', {
        name: 'effect',
        label: 'Side effect',
        description: 'Written once for all treatments, and chosen here.',
      }),
      rows({
        name: 'figures',
        label: 'How often it happens',
        description:
          'One figure is enough. Add another where studies differ, or count sessions too. Without a figure the page says that we have none.',
        noun: 'Figure',
        plural: 'Figures',
        rowTitle: 'note',
        max: limits.figures,
        isOpen: true,
        tableName: 'effect_figures',
        fields: figureFields(),
      }),
      effectTimes(),
      ...withoutFigures(),
    ],
  })
  return withRule(unlessNoneKnown(list, 'sideEffects'), (value) =>
    isRepeated(value) ? 'A side effect is listed twice: put its figures in one row.' : true,
  )
}

function isRepeated(value: unknown): boolean {
  const ids = (Array.isArray(value) ? value : [])
    .map(({ effect }: { effect?: unknown }) => toId(effect))
    .filter(Boolean)
  return new Set(ids).size < ids.length
}

function figureFields(): Field[] {
  return [
    frequencyValue(),
    {
      type: 'row',
      fields: [
        choice({
          name: 'per',
          label: 'What was counted',
          description: 'A rate of sessions is not one of people: the page says which.',
          values: frequencyUnits,
          labels: frequencyUnitLabels,
          defaultValue: 'patient',
        }),
        perInWords(),
        figureWord(),
      ],
    },
    studied(),
    references('source', { name: 'sources', label: 'Sources', description: 'Where the figure was published.', min: 1 }),
    line(lineUpTo(limits.figureNote), {
      name: 'note',
      label: 'Limits of this number',
      description: 'One sentence, e.g. “Counted within four hours of one infusion.”',
      required: false,
      localized: true,
    }),
    {
      type: 'collapsible',
      label: 'How often without the treatment',
      admin: { initCollapsed: true },
      fields: [comparator()],
    },
  ]
}

function perInWords(): Field {
  const words = line(ShortTextSchema, {
    name: 'perInWords',
    label: 'What was counted, in words',
    description: 'Several of it, as after a number: “injections”, “eyes”, “people each year”.',
    required: false,
    localized: true,
  })
  const isOther = ({ per }: Record<string, unknown>) => per === 'other'
  return withRule(shownWhere(words, isOther), (value, siblings) =>
    isOther(siblings) && !value ? 'Say what was counted, or choose another answer.' : true,
  )
}

function comparator(): Field {
  return {
    name: 'comparator',
    type: 'group',
    label: 'Without the treatment',
    admin: {
      description: 'What happened to people who had a placebo, a sham or another treatment in the same study.',
      hideGutter: true,
    },
    fields: [
      line(ListItemSchema, {
        name: 'name',
        label: 'What they had instead',
        description: 'As it reads after “with”, e.g. “a sham coil” or “a placebo”.',
        required: false,
        localized: true,
      }),
      frequencyValue({ isOptional: true }),
    ],
  }
}

/** What stands in place of figures where nobody has counted. */
function withoutFigures(): Field[] {
  const hasNone = ({ figures }: Record<string, unknown>) => !(Array.isArray(figures) ? figures.length : figures)
  return [
    references('source', {
      name: 'sources',
      label: 'Who says so',
      description: 'The sources that name this effect without a figure.',
    }),
    studied(),
    line(lineUpTo(limits.figureNote), {
      name: 'note',
      label: 'What is known without a figure',
      description: 'One sentence, e.g. “Listed on the label without a number.”',
      required: false,
      localized: true,
    }),
  ].map((field) => shownWhere(field, hasNone, 'It is for effects without figures.'))
}
