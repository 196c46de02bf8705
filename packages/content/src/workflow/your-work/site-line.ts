import type { PayloadRequest } from 'payload'
import { clinicTimeOf } from '../../config/clinic-clock.ts'
import { getSettings } from '../../config/get-settings.ts'
import { askWorker } from '../../outbox/ask-worker.ts'
import { loadPublishingNow } from '../releases/load-publishing-now.ts'
import type { PublishingNow } from '../releases/publishing-now.ts'

/** How the public site is, in one line. */
export interface SiteLine {
  isWell: boolean
  text: string
}

/** Says whether what is published is live, whether somebody stands for it, and when that was last looked at. */
export async function loadSiteLine(req: PayloadRequest): Promise<SiteLine> {
  const [now, health] = await Promise.all([loadPublishingNow(req), askWorker(req.payload, 'health', {})])
  const troubles = [
    ...(health?.problem ? ['Publishing doesn’t work at the moment; patients see the pages as they were.'] : []),
    ...(health?.delivery
      ? ['What you publish is live on the clinic’s own server, but has not reached its storage or network yet.']
      : []),
    ...countOf(
      health?.unsigned.length,
      'page part is live without an approval',
      'page parts are live without an approval',
    ),
    ...countOf(health?.unrenderable.length, 'page can’t be made anew', 'pages can’t be made anew'),
    ...(health?.evidence ? ['The audit log is damaged.'] : []),
    ...(now.check && (now.check.left > 0 || now.check.error) ? ['The last nightly check found something wrong.'] : []),
  ]
  if (now.worker === 'silent')
    return { isWell: false, text: 'The publishing worker doesn’t answer. What you publish waits until it runs again.' }
  if (troubles.length > 0) return { isWell: false, text: `${troubles.join(' ')} Tell the person who runs the server.` }
  return { isWell: !now.pin, text: describeWell(now, getSettings(req.payload).clinicTimeZone) }
}

function describeWell({ worker, pin, pass, queuedCount, check }: PublishingNow, timeZone: string): string {
  if (worker === 'starting') return 'The publishing worker is starting.'
  if (pin) return `Patients see release ${pin.release}: the site is pinned.`
  if (pass || queuedCount > 0) return `Publishing now: ${queuedCount === 1 ? '1 change' : `${queuedCount} changes`}.`
  const checked = check ? ` Checked on ${clinicTimeOf(timeZone, check.at)}: no differences.` : ''
  return `Everything published is live.${checked}`
}

function countOf(count: number | undefined, one: string, several: string): string[] {
  return count ? [`${count} ${count === 1 ? one : several}.`] : []
}
