import type { CollectionConfig } from 'payload'
import { nobody } from '../../access/nobody.ts'
import { signedIn } from '../../access/signed-in.ts'
import { kindLabels, releaseKinds, releaseLabels, releaseStatuses } from './release-status.ts'

/** What went live, when and on whose behalf: one record a pass of the publisher, kept for ever. */
export const releases: CollectionConfig = {
  slug: 'releases',
  labels: { singular: 'Release', plural: 'Releases' },
  defaultSort: '-startedAt',
  admin: {
    useAsTitle: 'label',
    defaultColumns: ['label', 'status', 'startedAt', 'liveMs', 'who'],
    group: 'System',
    description: 'Every change of the public site, newest first. A failed release leaves the site as it was.',
  },
  access: { create: nobody, read: signedIn, update: nobody, delete: nobody },
  lockDocuments: false,
  fields: [
    { name: 'label', type: 'text', label: 'What changed', required: true },
    {
      name: 'status',
      type: 'select',
      required: true,
      index: true,
      options: releaseStatuses.map((value) => ({ value, label: releaseLabels[value] })),
    },
    {
      name: 'startedAt',
      type: 'date',
      label: 'Started',
      required: true,
      index: true,
      admin: { date: { pickerAppearance: 'dayAndTime' } },
    },
    { name: 'finishedAt', type: 'date', label: 'Finished', admin: { date: { pickerAppearance: 'dayAndTime' } } },
    { name: 'number', type: 'number', label: 'Number', index: true },
    {
      name: 'kind',
      type: 'select',
      required: true,
      index: true,
      defaultValue: 'publish',
      options: releaseKinds.map((value) => ({ value, label: kindLabels[value] })),
    },
    /** Of a roll-back: number of the release that was gone back to. */
    { name: 'pinnedTo', type: 'number' },
    { name: 'who', type: 'text', label: 'On behalf of' },
    /** Ids of the queued changes that asked for it: a crash before they are settled must not publish them twice. */
    { name: 'requests', type: 'json', admin: { hidden: true } },
    { name: 'changes', type: 'json', label: 'Documents changed' },
    { name: 'paths', type: 'json', label: 'Pages changed' },
    { name: 'notes', type: 'json', label: 'Notes' },
    { name: 'liveMs', type: 'number', label: 'Milliseconds until live' },
    { name: 'doneMs', type: 'number', label: 'Milliseconds until all pages were done' },
    {
      name: 'error',
      type: 'group',
      admin: { condition: (data) => data.status === 'failed' },
      fields: [
        { name: 'code', type: 'text' },
        { name: 'message', type: 'text' },
        { name: 'document', type: 'text' },
        { name: 'title', type: 'text' },
        { name: 'field', type: 'text' },
        { name: 'page', type: 'text' },
        { name: 'next', type: 'text', label: 'What to do' },
      ],
    },
  ],
}
