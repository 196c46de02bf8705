import type { Field, SanitizedConfig } from 'payload'

const cell = '/ui/format/moment-cell.tsx#MomentCell'

/**
 * Shows the moments in every list on the clinic's clock: Payload prints them on the browser's, without naming it. Days
 * without a time are no moments.
 */
export function showClinicClock(config: SanitizedConfig): SanitizedConfig {
  for (const { fields } of config.collections) showIn(fields)
  return config
}

function showIn(fields: Field[]): void {
  for (const field of fields) {
    if (field.type === 'tabs') for (const tab of field.tabs) showIn(tab.fields)
    else if ('fields' in field) showIn(field.fields)
    else if (field.type === 'date' && field.admin?.date?.pickerAppearance !== 'dayOnly')
      field.admin = { ...field.admin, components: { Cell: cell, ...field.admin?.components } }
  }
}
