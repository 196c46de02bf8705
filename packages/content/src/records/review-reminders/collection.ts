import type { CollectionConfig } from 'payload'
import { nobody } from '../../model/access/nobody.ts'

/** Reminders that were sent to reviewers by mail, so that a restart or another worker doesn't send them again. Written by the worker. */
export const reviewReminders: CollectionConfig = {
  slug: 'review-reminders',
  admin: { hidden: true },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  lockDocuments: false,
  fields: [
    /** `type/id day soon`, or `overdue`: once for each document and the day its review is due. */
    { name: 'key', type: 'text', required: true, unique: true },
    { name: 'sentAt', type: 'date', required: true },
  ],
}
