import { regulatoryStatuses } from '@carepath/schema'
import type { Field } from 'payload'
import { choice } from '../../../fields/inputs/choice.ts'
import { factualBlock } from '../../../fields/groups/factual-block.ts'
import { regulatoryStatusLabels } from '../../../fields/labels.ts'
import { shownWhere } from '../../../fields/validation/shown-where.ts'

/** The regulator's view of the use, and the notice for patients unless it is approved. */
export function regulatoryStatus(): Field[] {
  return [
    choice({
      name: 'regulatoryStatus',
      label: 'Standing with the FDA',
      description: 'For this very use, not for another use of the same medicine.',
      values: regulatoryStatuses,
      labels: regulatoryStatusLabels,
    }),
    shownWhere(
      factualBlock({
        name: 'regulatoryDisclosure',
        label: 'What patients must know about that',
        description: 'Shown in the first screen, e.g. “Ketamine is not FDA-approved for any mental health condition.”',
      }),
      (siblings) => siblings.regulatoryStatus !== 'approved',
    ),
  ]
}
