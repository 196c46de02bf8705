import { limits, ListItemSchema, phases, ProcessStepSchema, stepOptions, stepVisits } from '@carepath/schema'
import type { Field } from 'payload'
import { choice } from '../../fields/inputs/choice.ts'
import { duration } from '../../fields/groups/duration.ts'
import { factualBlock } from '../../fields/groups/factual-block.ts'
import { scope } from '../../fields/groups/scope.ts'
import { phaseLabels, stepVisitsLabels } from '../../fields/labels.ts'
import { stepOptionLabels } from '../../fields/treatment-labels.ts'
import { references } from '../../fields/inputs/reference.ts'
import { line, lines } from '../../fields/inputs/words.ts'
import { withRule } from '../../fields/validation/with-rule.ts'

/** Fields of one step of a treatment. Its id is the id of its row. */
export function processStepFields(): Field[] {
  return [
    {
      type: 'row',
      fields: [
        line(ProcessStepSchema.shape.title, {
          name: 'title',
          label: 'Title',
          description: 'What happens, e.g. “The infusion begins”.',
          localized: true,
        }),
        choice({
          name: 'phase',
          label: 'Stage of the visit',
          description: 'Steps are grouped by stage.',
          values: phases,
          labels: phaseLabels,
        }),
      ],
    },
    {
      type: 'row',
      fields: [
        choice({
          name: 'visits',
          label: 'In which visits',
          description: 'The page adds up how long the first visit and later ones take, once every step says so.',
          values: stepVisits,
          labels: stepVisitsLabels,
          required: false,
        }),
        visitsInWords(),
      ],
    },
    option(),
    ...scope(),
    factualBlock({
      name: 'body',
      label: 'What happens',
      description: 'In order, addressed as “you”.',
    }),
    list('youWillFeel', 'What you may feel', 'Ordinary and less ordinary, e.g. “A brief sting”.'),
    list('staffWillDo', 'What staff do', 'E.g. “Check your blood pressure every five minutes”.'),
    list('youShouldDo', 'What you do', 'Each begins with a verb, e.g. “Say at once if you feel sick”.'),
    list('monitoring', 'What is watched', 'E.g. “Heart rate and oxygen, with a finger sensor”.'),
    duration({ name: 'duration', label: 'How long it takes', description: 'Empty if it can’t be said.' }),
    references('care-advice', {
      name: 'careAdvice',
      label: 'Care cards',
      description: 'Shown with the step, most urgent first.',
      max: limits.careCards,
    }),
  ]
}

/** Who has the step, where not everybody has it. */
function option(): Field {
  const field = choice({
    name: 'option',
    label: 'Who has it',
    description:
      'Empty where everybody has it. For “sedation or none” and “laser or drops”: the time of a visit is then a range, and never both.',
    values: stepOptions,
    labels: stepOptionLabels,
    required: false,
  })
  return withRule(field, (value, siblings, { steps }) => {
    if (value !== 'instead' || !Array.isArray(steps)) return true
    const rows = steps as Record<string, unknown>[]
    const before = rows[rows.findIndex(({ id }) => id === siblings.id) - 1]
    if (!before) return 'The first step has none before it.'
    return before.phase === siblings.phase && before.visits === siblings.visits
      ? true
      : 'Choose the stage and the visits of the step before.'
  })
}

function visitsInWords(): Field {
  const words = line(ProcessStepSchema.shape.visitsInWords.unwrap(), {
    name: 'visitsInWords',
    label: 'Which visits',
    description: 'E.g. “The first visit and every tenth one”.',
    required: false,
    localized: true,
  })
  const shown = { ...words, admin: { ...words.admin, condition: isOther } } as typeof words
  return withRule(shown, (value, siblings) =>
    isOther(undefined, siblings) && !value ? 'Say in which visits, or choose another answer.' : true,
  )
}

const isOther = (_: unknown, siblings: Record<string, unknown> | undefined): boolean => siblings?.visits === 'other'

function list(name: string, label: string, description: string): Field {
  return lines(ListItemSchema, { name, label, description, max: limits.listItems, localized: true })
}
