import type { User } from '../../src/model/payload-types.ts'
import type { TestCms } from '../support/open-cms.ts'

export type Scheduled = 'people' | 'glossary-terms'

export interface ScheduleOptions {
  /** From now on; 0 and less is due, for one minute down to -30. */
  seconds: number
  user: User
  type: 'publish' | 'unpublish'
  locale: string
}

/** The minute before the tests began: schedules of one minute go together, and a test may run while a minute ends. */
const dueMinute = (Math.floor(Date.now() / 60_000) - 1) * 60_000

/** Schedules a document as Payload's queue takes it. */
export async function queueSchedule(
  cms: TestCms,
  {
    collection,
    id,
    seconds = 0,
    user = cms.editor,
    type = 'publish',
    locale,
  }: { collection: Scheduled; id: string } & Partial<ScheduleOptions>,
): Promise<void> {
  await cms.payload.jobs.queue({
    task: 'schedulePublish',
    waitUntil: new Date(seconds > 0 ? Date.now() + seconds * 1000 : dueMinute + (30 + seconds) * 1000),
    input: {
      type,
      doc: { relationTo: collection, value: id },
      user: { relationTo: 'users', value: user.id },
      ...(locale ? { locale } : {}),
    },
  })
}
