import { isClinicalType, type WrittenType } from '@carepath/schema'
import type { CustomComponent, UIField } from 'payload'

interface FormOf {
  type: WrittenType
  globalId?: string
}

/**
 * At the top of a form: the field that its address names, what its document must go live with, what leaves the site with its publication, and its schedules
 * where no review panel shows them.
 */
export function publicationNotes(clientProps: FormOf): UIField[] {
  const together = noteField('publishTogether', '/ui/together/publish-together.tsx#PublishTogether', clientProps)
  const opening = [
    noteField('openAtField', '/ui/form/open-at-field.tsx#OpenAtField'),
    noteField('startFrom', '/ui/guidance/start-from.tsx#StartFrom'),
    noteField('invalidFields', '/ui/form/invalid-fields.tsx#InvalidFields'),
    noteField('fieldNotes', '/ui/guidance/field-notes.tsx#FieldNotes'),
    noteField('formattedTexts', '/ui/form/formatted-texts.tsx#FormattedTexts'),
    noteField('sectionCounts', '/ui/guidance/section-counts.tsx#SectionCounts'),
  ]
  const leaving = noteField('leavingNote', '/ui/languages/leaving-note.tsx#LeavingNote', clientProps)
  // The site's settings are no document of a collection, and redirects have no translations.
  const hasTranslation = clientProps.type !== 'site-settings' && clientProps.type !== 'redirect'
  const translation = hasTranslation
    ? [noteField('translationNote', '/ui/languages/translation-note.tsx#TranslationNote', clientProps)]
    : []
  if (isClinicalType(clientProps.type)) return [...opening, together, leaving, ...translation]
  return [
    ...opening,
    noteField('scheduleNotes', '/ui/schedules/schedule-notes.tsx#ScheduleNotes', clientProps),
    together,
    leaving,
    ...translation,
  ]
}

/** The button that publishes a form, and asks first where that takes a translation off the site. */
export function publishButton(clientProps: FormOf): CustomComponent {
  return { path: '/ui/languages/publish-button.tsx#PublishButton', clientProps }
}

/** Above a list: what leaves the site when the selected documents are published. */
export function publishSelected(type: WrittenType): CustomComponent {
  return { path: '/ui/languages/publish-selected.tsx#PublishSelected', clientProps: { type } }
}

/** Beside a form's buttons: its schedules. */
export function scheduleButton(clientProps: FormOf): CustomComponent {
  return { path: '/ui/schedules/schedule-button.tsx#ScheduleButton', clientProps }
}

function noteField(name: string, path: string, clientProps?: FormOf): UIField {
  return {
    name,
    type: 'ui',
    admin: { components: { Field: clientProps ? { path, clientProps } : path }, disableListColumn: true },
  }
}
