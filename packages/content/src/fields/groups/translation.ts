import { sourceLanguageName, sourceLocale } from '@carepath/schema'
import type { DateField, Field, GroupField, RelationshipField } from 'payload'
import { day } from '../inputs/day.ts'
import { reference, withoutStandIns } from '../inputs/reference.ts'
import { withRule } from '../validation/with-rule.ts'

/** Whether a translation may go live, for each language. The source language has no use for it. */
export function translation(): GroupField {
  return {
    name: 'translation',
    type: 'group',
    label: 'Translation',
    admin: {
      description:
        'This language is live once every text is translated, this says “Checked”, and a name and a day are filled in below.',
      components: {
        Field: { path: '/ui/form/translation-field.tsx#TranslationField', clientProps: { sourceLocale } },
      },
    },
    fields: [
      {
        name: 'status',
        type: 'select',
        label: 'How far it is',
        localized: true,
        options: [
          { value: 'inProgress', label: 'Being translated' },
          // Only a translation in this state goes live, see `translation-gaps.ts`.
          { value: 'reviewed', label: 'Checked by a person' },
        ],
        admin: {
          description: `“Checked” once a person has compared it with the ${sourceLanguageName}, sentence by sentence.`,
        },
      },
      {
        type: 'row',
        fields: [
          whereChecked(
            withoutStandIns(
              reference('person', {
                name: 'reviewedBy',
                label: 'Checked by',
                description: 'Somebody fluent in both languages.',
                required: false,
              }),
            ),
          ),
          whereChecked(
            day({ name: 'reviewedAt', label: 'Checked on', description: 'Day of that check.', required: false }),
          ),
        ],
      },
    ],
  }
}

/** Kept for each language. A translation that is marked as checked needs the checker's name and the day. */
function whereChecked(field: RelationshipField | DateField): Field {
  const named = withRule(field, (value, { status }) =>
    status === 'reviewed' && !value ? 'Fill this in: a checked translation names who checked it, and when.' : true,
  )
  return { ...named, localized: true }
}
