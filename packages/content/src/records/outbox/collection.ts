import { writtenTypes } from '@carepath/schema'
import type { CollectionConfig } from 'payload'
import { adminGroups } from '../../model/admin-groups.ts'
import { admins } from '../../model/access/admins.ts'
import { hasRole } from '../../model/access/has-role.ts'
import { nobody } from '../../model/access/nobody.ts'
import { outboxEvents, outboxStatuses } from '../../model/outbox-row.ts'

/**
 * The outbox: one row for each publish, unpublish, delete and withdrawal of a live document, saved together with the
 * document. The worker publishes the rows in order. Nobody edits them by hand.
 */
export const outbox: CollectionConfig = {
  slug: 'outbox',
  labels: { singular: 'Pending publish', plural: 'Pending publishes' },
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'event', 'status', 'at'],
    group: adminGroups.publishing,
    hidden: isNotAdmin,
  },
  access: { create: nobody, read: admins, update: nobody, delete: nobody },
  lockDocuments: false,
  // Rows are kept for ever, and the worker looks for queued ones every two seconds: the index finds the few among the many.
  indexes: [{ fields: ['status', 'sequence'] }],
  fields: [
    { name: 'sequence', type: 'number', required: true, index: true },
    { name: 'event', type: 'select', label: 'What', required: true, options: [...outboxEvents] },
    {
      name: 'documentType',
      type: 'select',
      label: 'Kind',
      required: true,
      options: [...writtenTypes, { value: 'media', label: 'Picture' }],
    },
    { name: 'documentId', type: 'text', required: true, index: true, admin: { hidden: true } },
    { name: 'title', type: 'text', label: 'Document', required: true },
    { name: 'requestedBy', type: 'text', label: 'By', required: true },
    { name: 'at', type: 'date', label: 'When', required: true },
    {
      name: 'status',
      type: 'select',
      required: true,
      defaultValue: 'queued',
      options: outboxStatuses.map((value) => ({
        value,
        label: value === 'queued' ? 'Waiting' : value === 'failed' ? 'Failed' : 'Published',
      })),
    },
    { name: 'release', type: 'relationship', relationTo: 'releases' },
    /** Number of the request that saved it: lines of the admin’s and the worker’s log name it. */
    { name: 'request', type: 'text', admin: { hidden: true } },
    /** Goes live even while the site is pinned to an earlier release. */
    { name: 'isUrgent', type: 'checkbox', label: 'Before everything else', required: true, defaultValue: false },
    /** Saved by a request that changes many documents: they go live together. */
    { name: 'isBulk', type: 'checkbox', label: 'Together with others', required: true, defaultValue: false },
    /** Public paths that a picture had before it changed. */
    { name: 'formerAssets', type: 'json', admin: { hidden: true } },
    /** The page to which readers of a removed page are redirected. */
    { name: 'redirectTo', type: 'text', label: 'Readers are sent to' },
  ],
}

function isNotAdmin({ user }: { user: unknown }): boolean {
  return !hasRole(user, 'admin')
}
