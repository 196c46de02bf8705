import type { Field, SanitizedConfig } from 'payload'

const yesNo = '/ui/format/yes-no-cell.tsx#YesNoCell'

/** Fills lists in the words of the form: Payload prints yes and no as “true” and “false”. No screen has a tab for programmers. */
export function showPlainWords(config: SanitizedConfig): SanitizedConfig {
  for (const { admin, fields } of [...config.collections, ...config.globals]) {
    showIn(fields)
    admin.hideAPIURL = true
  }
  return config
}

function showIn(fields: Field[]): void {
  for (const field of fields) {
    if (field.type === 'checkbox' && !field.admin?.hidden)
      field.admin = { ...field.admin, components: { Cell: yesNo, ...field.admin?.components } }
    if (field.type === 'tabs') for (const tab of field.tabs) showIn(tab.fields)
    else if (field.type === 'blocks') for (const block of field.blocks) showIn(block.fields)
    else if ('fields' in field) showIn(field.fields)
  }
}
