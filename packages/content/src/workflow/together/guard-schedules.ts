import type { BaseDatabaseAdapter, Payload, PayloadRequest, SanitizedConfig } from 'payload'
import { prepareSchedule } from './prepare-schedule.ts'

type Create = BaseDatabaseAdapter['create']

/**
 * Checks every schedule before it is stored, whichever way it comes: Payload writes its jobs past the hooks of their
 * collection (unless `runHooks` is on, which breaks running a single job), and its form says “Scheduled successfully” whatever happens.
 */
export function guardSchedules(config: SanitizedConfig): SanitizedConfig {
  const { db } = config
  const { init } = db
  db.init = (args) => {
    const adapter = init.call(db, args)
    const create = adapter.create.bind(adapter)
    adapter.create = (async (given) => {
      const data = given.data as { taskSlug?: unknown }
      const payload = (given.req as PayloadRequest | undefined)?.payload ?? (adapter as { payload?: Payload }).payload
      if (given.collection !== 'payload-jobs' || data.taskSlug !== 'schedulePublish' || !payload)
        return create(given) as Promise<unknown>
      const prepared = await prepareSchedule(payload, data, given.req?.transactionID)
      const stored: unknown = await create(prepared ? { ...given, data: { ...data, input: prepared.input } } : given)
      await prepared?.record()
      return stored
    }) as Create
    return adapter
  }
  return config
}
