import type { Locale } from '@carepath/schema'
import type { PayloadRequest } from 'payload'
import { isRowLive } from '../../candidate/live-row.ts'
import { newestStored } from '../../candidate/candidate.ts'
import { homeOf } from '../../candidate/fields-of.ts'
import type { ClinicalKey } from '../../model/clinical-key.ts'
import { reviewStateOf } from '../review/review-state-of.ts'
import type { PanelState } from './panel-state.ts'
import { missedSchedule, upcomingSchedules } from './schedules.ts'

export async function panelStateOf(req: PayloadRequest, key: ClinicalKey, locale: Locale): Promise<PanelState> {
  const [review, live, schedules, missed] = await Promise.all([
    reviewStateOf(req, key, locale),
    liveOf(req, key),
    upcomingSchedules(req, key),
    missedSchedule(req, key),
  ])
  return { review, live, schedules, missed }
}

async function liveOf(req: PayloadRequest, { type, id }: ClinicalKey): Promise<PanelState['live']> {
  const home = homeOf(type)
  if (!(await isRowLive(req, home, id))) return 'nothing'
  return (await newestStored(req, { home, id }))._status === 'published' ? 'this' : 'earlier'
}
