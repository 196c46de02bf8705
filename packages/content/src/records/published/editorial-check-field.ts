import type { WrittenType } from '@carepath/schema'
import type { UIField } from 'payload'

/** The findings of the editorial rules, beside the form. */
export function editorialCheck(clientProps: { type: WrittenType; globalId?: string }): UIField {
  const Field = { path: '/ui/editorial/editorial-check.tsx#EditorialCheck', clientProps }
  return {
    name: 'editorialCheck',
    type: 'ui',
    admin: { components: { Field }, disableListColumn: true, position: 'sidebar' },
  }
}
