import type { SelectField } from 'payload'
import { nobody } from '../../model/access/nobody.ts'
import type { CollectionDocumentType } from '../../model/collection-names.ts'

/** How a document stands, as lists show it: of several that hold, the first. */
export const documentStates = ['withdrawn', 'returned', 'inReview', 'approved', 'draft', 'changed', 'live'] as const
export type DocumentState = (typeof documentStates)[number]

/** Words in the admin. */
export const stateLabels: Record<DocumentState, string> = {
  withdrawn: 'Withdrawn',
  returned: 'Returned',
  inReview: 'Waiting for review',
  approved: 'Approved',
  draft: 'Draft',
  changed: 'Live, with a draft',
  live: 'Live',
}

export const documentStateField = 'documentState'

/** What a list's filter calls the field. No field has this path, as with the languages that are out of date. */
export const documentStatePath = 'work.state'

/** In lists: how a document stands. Nothing of it is stored, since it follows from reviews, withdrawals and what is live. */
export function documentState(type: CollectionDocumentType): SelectField {
  return {
    name: documentStateField,
    type: 'select',
    label: 'State',
    virtual: documentStatePath,
    options: [
      ...documentStates.map((value) => ({ value, label: stateLabels[value] })),
      { value: 'due', label: 'Review due' },
      { value: 'mine', label: 'Changed last by me' },
    ],
    access: { create: nobody, update: nobody },
    admin: {
      description: 'How it stands: withdrawn, in review, approved, a draft, or live.',
      condition: () => false,
      components: { Cell: { path: '/ui/lists/state-cell.tsx#StateCell', clientProps: { type } } },
    },
  }
}
