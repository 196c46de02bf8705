import { schedulePublishHandler } from '@payloadcms/ui/utilities/schedulePublishHandler'
import type { ServerFunction } from 'payload'

/** Calls of the admin's screens that are answered otherwise than Payload answers them. */
export const serverFunctions: Record<string, ServerFunction> = {
  // Its draft would be published at once where the other language is live, with the words of the wrong language.
  'copy-data-from-locale': () => {
    throw new Error('A text is not copied from one language over another. Translate it in its form.')
  },
  'schedule-publish': (args) => {
    const schedule = args as unknown as Parameters<typeof schedulePublishHandler>[0]
    if (!schedule.localeToPublish) return schedulePublishHandler(schedule)
    return { error: 'One language can’t be published by itself. Schedule the document in all languages.' }
  },
}
