import { lineUpTo, ParagraphSchema } from '@carepath/schema'
import type { DateField, Field, GroupField } from 'payload'
import { day } from '../inputs/day.ts'
import { reference, references, withoutStandIns } from '../inputs/reference.ts'
import { translation } from './translation.ts'
import { line, paragraph } from '../inputs/words.ts'

function hidden(field: DateField): DateField {
  return { ...field, admin: { ...field.admin, hidden: true } }
}

/** Who writes and reviews a clinical document, its sources, and when the next review is due. */
export function review(): GroupField {
  return {
    name: 'review',
    type: 'group',
    label: 'Credits & sources',
    admin: { description: 'Who writes this, who reviews it, and its sources.' },
    fields: [
      ...signer(),
      withoutStandIns(
        references('person', {
          name: 'authors',
          label: 'Written by',
          description: 'Who wrote the text, in the order to be named.',
        }),
      ),
      references('source', {
        name: 'sources',
        label: 'Sources of the whole document',
        description: 'Listed at the foot of the page, beside the sources of its parts.',
      }),
      line(lineUpTo(240), {
        name: 'changeSummary',
        label: 'What changed last',
        description: 'One sentence for readers, e.g. “Added how long nausea lasts.”',
        required: false,
        localized: true,
      }),
      paragraph(ParagraphSchema, {
        name: 'conflictsOfInterest',
        label: 'Conflicts of interest',
        description: 'E.g. “The author is employed by the clinic.” Empty where there are none.',
        required: false,
        localized: true,
      }),
      translation(),
    ],
  }
}

/** Who signs the part of a document that a clinician answers for, and the check of its translation. */
export function signature(): GroupField {
  return {
    name: 'review',
    type: 'group',
    label: 'Approval',
    admin: { description: 'Who signs the phone number and what to do in an emergency.' },
    fields: [...signer(), translation()],
  }
}

function signer(): Field[] {
  return [
    withoutStandIns(
      reference('person', {
        name: 'reviewedBy',
        label: 'Reviewer',
        description: 'The clinician who is asked to review this. The approving clinician’s name appears on the page.',
        required: false,
      }),
    ),
    // Used by sample content only: the days of signed content come from the approval.
    hidden(
      day({
        name: 'reviewedAt',
        label: 'Reviewed on',
        description: 'Day of the last review of the whole document.',
        required: false,
      }),
    ),
    hidden(
      day({
        name: 'reviewDue',
        label: 'Next review',
        description: 'At most twelve months later.',
        required: false,
      }),
    ),
  ]
}
