import { limits, ListItemSchema } from '@carepath/schema'
import type { Tab } from 'payload'
import { factualBlock } from '../../../fields/groups/factual-block.ts'
import { lines } from '../../../fields/inputs/words.ts'

export function beforeTab(): Tab {
  return {
    label: 'Before',
    admin: { description: 'How patients get ready.' },
    fields: [
      factualBlock({
        name: 'preparation',
        label: 'How to prepare',
        description:
          'From the assessment to the morning of the visit: food, medicines, clothes, company. Leave empty where nobody has said so.',
        required: false,
      }),
      lines(ListItemSchema, {
        name: 'whatToBring',
        label: 'What to bring',
        description: 'A list patients can print, e.g. “Somebody to take you home”, “A list of your medicines”.',
        max: limits.listItems,
        localized: true,
      }),
      lines(ListItemSchema, {
        name: 'whatToAvoid',
        label: 'What to avoid',
        description: 'E.g. “Alcohol for 24 hours before”. Empty where there is nothing to avoid.',
        max: limits.listItems,
        localized: true,
      }),
    ],
  }
}
