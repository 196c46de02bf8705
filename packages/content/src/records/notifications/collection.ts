import { locales, writtenTypes } from '@carepath/schema'
import type { CollectionConfig } from 'payload'
import { nobody } from '../../model/access/nobody.ts'
import { notificationKinds } from '../../model/notification.ts'

/** What each person is told, by bell or by mail. Written by the leading worker, from the evidence log. */
export const notifications: CollectionConfig = {
  slug: 'notifications',
  admin: { hidden: true },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  lockDocuments: false,
  fields: [
    /** What happened and who is told: unique, so that nobody is told twice of the same thing. */
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'account', type: 'text', required: true, index: true },
    { name: 'kind', type: 'select', required: true, options: [...notificationKinds] },
    { name: 'documentType', type: 'select', required: true, options: [...writtenTypes] },
    { name: 'documentId', type: 'text', required: true },
    { name: 'locale', type: 'select', options: [...locales] },
    /** Who did it; absent where nobody did. */
    { name: 'by', type: 'text' },
    { name: 'at', type: 'date', required: true, index: true },
    { name: 'inBell', type: 'checkbox', required: true },
    { name: 'readAt', type: 'date' },
    { name: 'mail', type: 'select', required: true, index: true, options: ['none', 'waiting', 'sent', 'failed'] },
    { name: 'attempts', type: 'number', required: true },
    /** When the next attempt to mail it is due. */
    { name: 'mailAt', type: 'date' },
  ],
}
