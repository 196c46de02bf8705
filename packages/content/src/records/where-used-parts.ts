import type { CustomComponent, UIField } from 'payload'

/** Beside a form: where its document or file is used. */
export const whereUsed: UIField = {
  name: 'whereUsed',
  type: 'ui',
  admin: {
    components: { Field: '/ui/where-used/where-used.tsx#WhereUsed' },
    disableListColumn: true,
    position: 'sidebar',
  },
}

/** In the menu of a form: moves its document or file to the trash, after having shown where it is used. */
export function deleteItem(clientProps: { isFile: boolean }): CustomComponent {
  return { path: '/ui/trash/delete-item.tsx#DeleteItem', clientProps }
}
