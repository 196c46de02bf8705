import { siteSettingsId, type WrittenType } from '@carepath/schema'
import { z } from 'zod'
import { siteSettingsSlug, typeOfCollection } from '../../model/collection-names.ts'

export const scheduleEvents = ['publish', 'unpublish'] as const
export type ScheduleEvent = (typeof scheduleEvents)[number]

/** Who set a schedule, as it was then: the account may be gone when the schedule is due. */
const ScheduledBySchema = z.object({
  id: z.string(),
  name: z.string(),
  role: z.string().nullish(),
  /** True where the account could publish at that time. */
  isStaff: z.boolean(),
})
export type ScheduledBy = z.infer<typeof ScheduledBySchema>

/** What a job of the queue says of its schedule. */
const ScheduleInputSchema = z.looseObject({
  type: z.enum(scheduleEvents).nullish(),
  doc: z.looseObject({ relationTo: z.string(), value: z.coerce.string() }).nullish(),
  global: z.string().nullish(),
  locale: z.string().nullish(),
  user: z.looseObject({ value: z.coerce.string() }).nullish(),
  scheduledBy: ScheduledBySchema.nullish(),
  /** Hash of the words that the person confirmed for a colleague by setting the schedule. */
  confirmed: z.string().nullish(),
  /** The same for all schedules that go live as one. */
  release: z.string().nullish(),
})

/** A schedule as its job has it. */
export interface ReadSchedule {
  type: WrittenType
  id: string
  event: ScheduleEvent
  locale?: string
  /** Id of the account that set it. */
  account?: string
  by?: ScheduledBy
  confirmed?: string
  /** The release it is part of, whose documents go live together or not at all. */
  release?: string
}

/** Reads the input of a job; undefined where it is no schedule of a published document. */
export function readSchedule(input: unknown): ReadSchedule | undefined {
  const { data } = ScheduleInputSchema.safeParse(input)
  if (!data) return undefined
  const type = data.global === siteSettingsSlug ? 'site-settings' : data.doc && typeOfCollection(data.doc.relationTo)
  if (!type) return undefined
  const id = type === 'site-settings' ? siteSettingsId : data.doc?.value
  if (id === undefined) return undefined
  return {
    ...{ type, id, event: data.type ?? 'publish' },
    ...(data.locale ? { locale: data.locale } : {}),
    ...(data.user ? { account: data.user.value } : {}),
    ...(data.scheduledBy ? { by: data.scheduledBy } : {}),
    ...(data.confirmed ? { confirmed: data.confirmed } : {}),
    ...(data.release ? { release: data.release } : {}),
  }
}
