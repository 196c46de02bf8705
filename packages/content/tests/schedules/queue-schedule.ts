import type { User } from '../../src/model/payload-types.ts'
import type { TestCms } from '../support/open-cms.ts'

export type Scheduled = 'people' | 'glossary-terms'

export interface ScheduleOptions {
  /** From now on; 0 and less is due. */
  seconds: number
  user: User
  type: 'publish' | 'unpublish'
  locale: string
}

/** Schedules a document as Payload's queue takes it. What is due is so for one minute. */
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
  const minute = Math.floor(Date.now() / 60_000) * 60_000
  await cms.payload.jobs.queue({
    task: 'schedulePublish',
    waitUntil: new Date(seconds > 0 ? Date.now() + seconds * 1000 : minute - 30_000 + seconds * 1000),
    input: {
      type,
      doc: { relationTo: collection, value: id },
      user: { relationTo: 'users', value: user.id },
      ...(locale ? { locale } : {}),
    },
  })
}
