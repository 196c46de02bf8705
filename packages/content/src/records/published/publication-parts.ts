import { isClinicalType, type WrittenType } from '@carepath/schema'
import type { CustomComponent, UIField } from 'payload'

interface FormOf {
  type: WrittenType
  globalId?: string
}

/** At the top of a form: what its document must go live with, and its schedules where no review panel shows them. */
export function publicationNotes(clientProps: FormOf): UIField[] {
  const together = noteField('publishTogether', '/ui/together/publish-together.tsx#PublishTogether', clientProps)
  if (isClinicalType(clientProps.type)) return [together]
  return [noteField('scheduleNotes', '/ui/schedules/schedule-notes.tsx#ScheduleNotes', clientProps), together]
}

/** Beside a form's buttons: its schedules. */
export function scheduleButton(clientProps: FormOf): CustomComponent {
  return { path: '/ui/schedules/schedule-button.tsx#ScheduleButton', clientProps }
}

function noteField(name: string, path: string, clientProps: FormOf): UIField {
  return { name, type: 'ui', admin: { components: { Field: { path, clientProps } }, disableListColumn: true } }
}
