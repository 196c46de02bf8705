import type { ClinicalType } from '@carepath/schema'
import type { CustomComponent, UIField } from 'payload'

/** The panel at the top of a form: the state of the document's review, and the next steps. */
export function reviewPanelField(type: ClinicalType): UIField {
  const Field = { path: '/ui/review-panel/review-panel.tsx#ReviewPanel', clientProps: { type } }
  return { name: 'reviewPanel', type: 'ui', admin: { components: { Field }, disableListColumn: true } }
}

/** The state of the review in a few words, beside the publish button. */
export function publishNote(type: ClinicalType): CustomComponent {
  return { path: '/ui/review-panel/publish-note.tsx#PublishNote', clientProps: { type } }
}
