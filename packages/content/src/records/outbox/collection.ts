import { writtenTypes } from '@carepath/schema'
import type { CollectionConfig } from 'payload'
import { admins } from '../../model/access/admins.ts'
import { hasRole } from '../../model/access/has-role.ts'
import { nobody } from '../../model/access/nobody.ts'
import { outboxEvents, outboxStatuses } from '../../model/outbox-row.ts'

/**
 * What has changed in public but may not be live yet: one row for each publish, unpublish and delete of something live,
 * saved with the document. The worker reads it in order; its rows are never edited by hand.
 */
export const outbox: CollectionConfig = {
  slug: 'outbox',
  labels: { singular: 'Queued change', plural: 'Queued changes' },
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'event', 'status', 'at'],
    group: 'System',
    hidden: isNoAdmin,
  },
  access: { create: nobody, read: admins, update: nobody, delete: nobody },
  lockDocuments: false,
  // Rows are kept for ever and looked through every other second: the few that wait are found without the others.
  indexes: [{ fields: ['status', 'sequence'] }],
  fields: [
    { name: 'sequence', type: 'number', required: true },
    { name: 'event', type: 'select', required: true, options: [...outboxEvents] },
    { name: 'documentType', type: 'select', required: true, options: [...writtenTypes, 'media'] },
    { name: 'documentId', type: 'text', required: true, index: true },
    { name: 'title', type: 'text', required: true },
    { name: 'requestedBy', type: 'text', required: true },
    { name: 'at', type: 'date', required: true },
    {
      name: 'status',
      type: 'select',
      required: true,
      defaultValue: 'queued',
      options: [...outboxStatuses],
    },
    { name: 'release', type: 'relationship', relationTo: 'releases' },
    /** Goes live even while the site is pinned to an earlier release. */
    { name: 'isUrgent', type: 'checkbox', required: true, defaultValue: false },
    /** Saved together with others, by one request: they go live together. */
    { name: 'isBulk', type: 'checkbox', required: true, defaultValue: false },
    /** Public paths a picture had before it changed. */
    { name: 'formerAssets', type: 'json' },
    /** Where readers of a page that is gone are taken. */
    { name: 'redirectTo', type: 'text' },
  ],
}

function isNoAdmin({ user }: { user: unknown }): boolean {
  return !hasRole(user, 'admin')
}
