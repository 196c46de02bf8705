import type { Tab } from 'payload'
import { factualBlock } from '../../../fields/groups/factual-block.ts'

export function afterTab(): Tab {
  return {
    label: 'After',
    admin: { description: 'The hours and days after the visit.' },
    fields: [
      factualBlock({
        name: 'gettingHome',
        label: 'Getting home',
        description: 'Who takes the patient home, and when driving is safe again. Leave empty where neither applies.',
        required: false,
      }),
      factualBlock({
        name: 'aftercare',
        label: 'The days after',
        description: 'Rest, food, work, medicines, and what to tell the clinic. Leave empty where nobody has said so.',
        required: false,
      }),
      factualBlock({
        name: 'ifItDoesNotWork',
        label: 'If it doesn’t work',
        description: 'What comes next, or that it isn’t known. Some people don’t respond: say so.',
      }),
    ],
  }
}
