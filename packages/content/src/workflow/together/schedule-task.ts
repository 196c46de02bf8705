import type { TaskConfig } from 'payload'
import { collectionSlugs, siteSettingsSlug } from '../../model/collection-names.ts'
import { scheduleEvents } from '../schedule/schedule-input.ts'
import { DueSchedules } from './due-schedules.ts'

/**
 * The job of a schedule, under the name of Payload's own. Payload's runs each job by itself, with the account of whoever set it:
 * documents that need each other fail, and so does everything that a colleague who has left had scheduled.
 */
export const schedulePublishTask: TaskConfig<'schedulePublish'> = {
  slug: 'schedulePublish',
  inputSchema: [
    { name: 'type', type: 'radio', defaultValue: 'publish', options: [...scheduleEvents] },
    { name: 'locale', type: 'text' },
    { name: 'doc', type: 'relationship', relationTo: Object.values(collectionSlugs) },
    { name: 'global', type: 'select', options: [siteSettingsSlug] },
    { name: 'user', type: 'relationship', relationTo: ['users'] },
    // Schedules with the same text go live as one.
    { name: 'release', type: 'text' },
  ],
  handler: async ({ job, req }) => {
    await DueSchedules.of(req.payload).run({ id: job.id, waitUntil: job.waitUntil })
    return { output: {} }
  },
}
