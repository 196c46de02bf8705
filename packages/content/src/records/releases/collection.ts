import type { CollectionConfig } from 'payload'
import { nobody } from '../../model/access/nobody.ts'
import { signedIn } from '../../model/access/signed-in.ts'
import { kindLabels, releaseKinds, releaseLabels, releaseStatuses } from '../../model/release-status.ts'

/** Told by the summary, so that the form shows it once, in words. */
const told = { admin: { hidden: true } }

/** What went live, when and on whose behalf: one record a pass of the publisher, kept for ever. */
export const releases: CollectionConfig = {
  slug: 'releases',
  labels: { singular: 'Release', plural: 'Releases' },
  defaultSort: '-startedAt',
  admin: {
    useAsTitle: 'label',
    defaultColumns: ['label', 'status', 'startedAt', 'who', 'liveMs', 'number'],
    group: 'System',
    description: 'Every change of the public site, newest first. A failed release leaves the site as it was.',
    components: { beforeListTable: ['/ui/releases/publishing-now-panel.tsx#PublishingNowPanel'] },
    hideAPIURL: true,
  },
  access: { create: nobody, read: signedIn, update: nobody, delete: nobody },
  lockDocuments: false,
  fields: [
    {
      name: 'summary',
      type: 'ui',
      admin: { components: { Field: '/ui/releases/release-summary.tsx#ReleaseSummary' } },
    },
    { name: 'label', type: 'text', label: 'What changed', required: true, ...told },
    {
      name: 'status',
      type: 'select',
      required: true,
      index: true,
      options: releaseStatuses.map((value) => ({ value, label: releaseLabels[value] })),
      admin: { ...told.admin, components: { Cell: '/ui/releases/status-cell.tsx#StatusCell' } },
    },
    {
      name: 'startedAt',
      type: 'date',
      label: 'Started',
      required: true,
      index: true,
      admin: { ...told.admin, date: { pickerAppearance: 'dayAndTime' } },
    },
    { name: 'finishedAt', type: 'date', label: 'Finished', ...told },
    { name: 'number', type: 'number', label: 'Number', index: true, ...told },
    {
      name: 'kind',
      type: 'select',
      required: true,
      index: true,
      defaultValue: 'publish',
      options: releaseKinds.map((value) => ({ value, label: kindLabels[value] })),
      ...told,
    },
    /** Of a roll-back: number of the release that was gone back to. */
    { name: 'pinnedTo', type: 'number', ...told },
    { name: 'who', type: 'text', label: 'By', ...told },
    // The four JSON fields hold `ReleaseColumns`. `requests`: a crash before rows are acknowledged must not publish them twice.
    { name: 'requests', type: 'json', admin: { hidden: true } },
    { name: 'changes', type: 'json', label: 'Documents changed', ...told },
    { name: 'paths', type: 'json', label: 'Pages changed', ...told },
    { name: 'notes', type: 'json', label: 'Notes', ...told },
    {
      name: 'liveMs',
      type: 'number',
      label: 'Live after',
      admin: { ...told.admin, components: { Cell: '/ui/releases/duration-cell.tsx#DurationCell' } },
    },
    { name: 'doneMs', type: 'number', label: 'All pages after', ...told },
    {
      name: 'error',
      type: 'group',
      ...told,
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
