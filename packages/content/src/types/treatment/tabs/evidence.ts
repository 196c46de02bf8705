import type { Tab } from 'payload'
import { factualBlock } from '../../../fields/groups/factual-block.ts'
import { benefits } from '../fields/benefits.ts'

export function evidenceTab(): Tab {
  return {
    label: 'Results & evidence',
    admin: { description: 'What studies found, and what nobody knows.' },
    fields: [
      benefits(),
      factualBlock({
        name: 'uncertainties',
        label: 'What isn’t known',
        description:
          'Long-term effects, people not studied, studies that found nothing. Leave empty where nobody has named any.',
        required: false,
      }),
    ],
  }
}
