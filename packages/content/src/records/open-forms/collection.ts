import type { CollectionConfig } from 'payload'
import { nobody } from '../../model/access/nobody.ts'

/** Who has which form open, and who may edit it: a row for each tab, renewed while the tab is open. */
export const openForms: CollectionConfig = {
  slug: 'open-forms',
  admin: { hidden: true },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  timestamps: false,
  fields: [
    // The form and the tab.
    { name: 'name', type: 'text', required: true, unique: true, index: true },
    { name: 'form', type: 'text', required: true, index: true },
    { name: 'user', type: 'text', required: true, index: true },
    // Of the tab's sign-in: where it has ended, so has the tab.
    { name: 'session', type: 'text' },
    { name: 'personName', type: 'text', required: true },
    { name: 'since', type: 'date', required: true },
    { name: 'seenAt', type: 'date', required: true },
    { name: 'holdsLease', type: 'checkbox', defaultValue: false },
    // Who has taken the lease from this tab, until it leaves or takes it back.
    { name: 'takenOverBy', type: 'text' },
    { name: 'takenOverByUser', type: 'text' },
    { name: 'takenOverAt', type: 'date' },
  ],
}
