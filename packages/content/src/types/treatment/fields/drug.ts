import { controlSchedules, DrugSchema, routes } from '@carepath/schema'
import type { GroupField } from 'payload'
import { choice } from '../../../fields/inputs/choice.ts'
import { controlScheduleLabels, routeLabels } from '../../../fields/labels.ts'
import { line } from '../../../fields/inputs/words.ts'

/** The medicine given. */
export function drug(): GroupField {
  return {
    name: 'drug',
    type: 'group',
    label: 'Medicine',
    fields: [
      {
        type: 'row',
        fields: [
          line(DrugSchema.shape.genericName, {
            name: 'genericName',
            label: 'Generic name',
            description: 'Lower case, no brand, e.g. “ketamine”.',
            localized: true,
          }),
          choice({
            name: 'route',
            label: 'How it is given',
            description: 'Into the body.',
            values: routes,
            labels: routeLabels,
          }),
          choice({
            name: 'controlSchedule',
            label: 'Control class',
            description: 'Under US federal law.',
            values: controlSchedules,
            labels: controlScheduleLabels,
          }),
        ],
      },
    ],
  }
}
