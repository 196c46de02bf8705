import type { JSONField } from 'payload'
import { nobody } from '../../model/access/nobody.ts'

/** When each field last changed for readers, by language, where that was before the document's last change. Kept by the hooks. */
export const fieldChanges: JSONField = {
  name: 'fieldChanges',
  type: 'json',
  label: 'Changes for readers',
  access: { create: nobody, update: nobody },
  admin: { hidden: true, description: 'When each field last changed for readers.' },
}
