import type { JSONField } from 'payload'
import { nobody } from '../../model/access/nobody.ts'

/** The date of each field that didn't change for readers in the document's last publish, by language. Written by the hooks. */
export const fieldChanges: JSONField = {
  name: 'fieldChanges',
  type: 'json',
  label: 'Changes for readers',
  access: { create: nobody, update: nobody },
  admin: { hidden: true, description: 'When each field last changed for readers.' },
}
