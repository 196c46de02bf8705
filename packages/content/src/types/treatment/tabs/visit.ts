import { limits, treatmentSettings } from '@carepath/schema'
import type { Tab } from 'payload'
import { factualBlock } from '../../../fields/groups/factual-block.ts'
import { choices } from '../../../fields/inputs/choice.ts'
import { treatmentSettingLabels } from '../../../fields/labels.ts'
import { rows } from '../../../fields/inputs/rows.ts'
import { regimens } from '../fields/regimens.ts'
import { processStepFields } from '../../process-step/fields.ts'

export function visitTab(): Tab {
  return {
    label: 'The visit',
    admin: { description: 'What happens, step by step.' },
    fields: [
      choices({
        name: 'settings',
        label: 'Where patients have it',
        description: 'One or more. Empty where it can’t be said.',
        values: treatmentSettings,
        labels: treatmentSettingLabels,
      }),
      rows({
        name: 'steps',
        label: 'Steps',
        description: 'In order of the visit. Drag a step by its handle to move it.',
        noun: 'Step',
        plural: 'Steps',
        rowTitle: 'title',
        min: 1,
        max: limits.steps,
        fields: processStepFields(),
      }),
      factualBlock({
        name: 'dose',
        label: 'Dose',
        description: 'The usual dose and why it differs between people. Leave empty where there is none.',
        required: false,
      }),
      factualBlock({
        name: 'course',
        label: 'Course',
        description: 'How many sessions over which time. Leave empty where nobody has said so.',
        required: false,
      }),
      regimens(),
    ],
  }
}
