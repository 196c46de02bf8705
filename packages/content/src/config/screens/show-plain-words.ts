import type { Field, SanitizedConfig } from 'payload'

const plain = '/ui/versions/plain-diff.tsx#PlainDiff'
const yesNo = '/ui/format/yes-no-cell.tsx#YesNoCell'
const nothing = '/ui/versions/no-diff.tsx#NoDiff'

/**
 * Compares versions, and fills lists, in the words of the form. Payload prints choices by their codes where several can be chosen, yes and no
 * as “true” and “false”, days on the browser's clock, and also the fields that no form shows.
 */
export function showPlainWords(config: SanitizedConfig): SanitizedConfig {
  for (const { fields } of [...config.collections, ...config.globals]) showIn(fields)
  return config
}

function showIn(fields: Field[]): void {
  for (const field of fields) {
    const Diff = diffOf(field)
    const Cell = field.type === 'checkbox' && !field.admin?.hidden ? yesNo : undefined
    const components = { ...(Diff ? { Diff } : {}), ...(Cell ? { Cell } : {}) }
    if (Diff || Cell)
      field.admin = { ...field.admin, components: { ...components, ...field.admin?.components } } as object
    if (field.type === 'tabs') for (const tab of field.tabs) showIn(tab.fields)
    else if (field.type === 'blocks') for (const block of field.blocks) showIn(block.fields)
    else if ('fields' in field) showIn(field.fields)
  }
}

function diffOf(field: Field): string | undefined {
  if (field.type === 'ui') return undefined
  const { hidden = false, disabled = false } = (field.admin ?? {}) as { hidden?: boolean; disabled?: boolean }
  const isHidden = hidden || disabled || ('hidden' in field && field.hidden)
  if (isHidden || ('virtual' in field && field.virtual)) return nothing
  return ['select', 'radio', 'checkbox', 'date'].includes(field.type) ? plain : undefined
}
