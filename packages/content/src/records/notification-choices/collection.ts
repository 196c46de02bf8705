import type { CollectionConfig } from 'payload'
import { nobody } from '../../model/access/nobody.ts'

/** How each person wants to be told of what. Who has chosen nothing has no row. */
export const notificationChoices: CollectionConfig = {
  slug: 'notification-choices',
  admin: { hidden: true },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  lockDocuments: false,
  fields: [
    { name: 'account', type: 'text', required: true, unique: true, index: true },
    { name: 'ways', type: 'json', required: true },
  ],
}
