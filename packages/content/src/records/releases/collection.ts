import type { CollectionConfig } from 'payload'
import { adminGroups } from '../../model/admin-groups.ts'
import { nobody } from '../../model/access/nobody.ts'
import { signedIn } from '../../model/access/signed-in.ts'
import { kindLabels, releaseKinds, releaseLabels, releaseStatuses } from '../../model/release/status.ts'

/** For a field that the form shows as part of the summary. */
const inSummary = { admin: { hidden: true } }

/** Records of releases: what went live, when and on whose behalf. Kept for ever. */
export const releases: CollectionConfig = {
  slug: 'releases',
  labels: { singular: 'Release', plural: 'Releases' },
  defaultSort: '-startedAt',
  admin: {
    useAsTitle: 'label',
    defaultColumns: ['label', 'status', 'startedAt', 'who', 'liveMs', 'number'],
    group: adminGroups.publishing,
    description: 'Every change of the public site, newest first. A failed release leaves the site as it was.',
    components: { beforeListTable: ['/ui/releases/publishing-now-panel.tsx#PublishingNowPanel'] },
  },
  access: { create: nobody, read: signedIn, update: nobody, delete: nobody },
  lockDocuments: false,
  fields: [
    {
      name: 'summary',
      type: 'ui',
      admin: { components: { Field: '/ui/releases/release-summary.tsx#ReleaseSummary' } },
    },
    {
      name: 'label',
      type: 'text',
      label: 'What changed',
      required: true,
      admin: { ...inSummary.admin, components: { Cell: '/ui/releases/label-cell.tsx#LabelCell' } },
    },
    {
      name: 'status',
      label: 'Status',
      type: 'select',
      required: true,
      index: true,
      options: releaseStatuses.map((value) => ({ value, label: releaseLabels[value] })),
      admin: { ...inSummary.admin, components: { Cell: '/ui/releases/status-cell.tsx#StatusCell' } },
    },
    {
      name: 'startedAt',
      type: 'date',
      label: 'Started',
      required: true,
      index: true,
      admin: { ...inSummary.admin, date: { pickerAppearance: 'dayAndTime' } },
    },
    { name: 'finishedAt', type: 'date', label: 'Finished', ...inSummary },
    { name: 'number', type: 'number', label: 'Number', index: true, ...inSummary },
    {
      name: 'kind',
      type: 'select',
      required: true,
      index: true,
      defaultValue: 'publish',
      options: releaseKinds.map((value) => ({ value, label: kindLabels[value] })),
      ...inSummary,
    },
    /** Of a roll-back: number of the release that is live again. */
    { name: 'pinnedTo', type: 'number', ...inSummary },
    { name: 'who', type: 'text', label: 'By', ...inSummary },
    // The four JSON fields hold `ReleaseColumns`. `requests`: a crash before rows are acknowledged must not publish them twice.
    { name: 'requests', type: 'json', admin: { hidden: true } },
    { name: 'changes', type: 'json', label: 'Documents changed', ...inSummary },
    { name: 'paths', type: 'json', label: 'Pages changed', ...inSummary },
    { name: 'notes', type: 'json', label: 'Notes', ...inSummary },
    {
      name: 'liveMs',
      type: 'number',
      label: 'Took',
      admin: { ...inSummary.admin, components: { Cell: '/ui/releases/duration-cell.tsx#DurationCell' } },
    },
    { name: 'doneMs', type: 'number', label: 'All pages took', ...inSummary },
    {
      name: 'error',
      type: 'group',
      ...inSummary,
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
