import type { ClinicalType } from '@carepath/schema'
import type { CustomComponent, UIField } from 'payload'

/** How a document stands with its reviewers, as the first thing on its form. */
export function reviewPanelField(type: ClinicalType): UIField {
  const Field = { path: '/ui/review-panel/review-panel.tsx#ReviewPanel', clientProps: { type } }
  return { name: 'reviewPanel', type: 'ui', admin: { components: { Field }, disableListColumn: true } }
}

/** The same in five words, beside the publish button. */
export function publishNote(type: ClinicalType): CustomComponent {
  return { path: '/ui/review-panel/publish-note.tsx#PublishNote', clientProps: { type } }
}
