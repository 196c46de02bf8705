import type { Payload } from 'payload'
import { z } from 'zod'
import { getSettings } from '../../config/get-settings.ts'
import type { Notification } from '../../model/payload-types.ts'
import { withoutSecrets } from '@carepath/log/without-secrets.ts'
import { loadAccountLanguage } from '../reader-language/account-language.ts'
import { translateMail } from '../reader-language/translate-mail.ts'
import { formatMail } from './describe-news.ts'
import { logEvent } from '@carepath/log/log-event.ts'

/** Messages that are looked for at a time. */
const batch = 200
const minute = 60_000
/** After so many attempts, over some two days, a message is given up: the bell has it still. */
const maxAttempts = 16
const longestPause = 4 * 60 * minute

/** The answer of a mail server that was reached and refuses this message alone. */
const RefusalSchema = z.looseObject({ responseCode: z.number() })

/** Mails what waits, one message a person. What a server doesn't take is kept, and tried again after longer and longer pauses. */
export async function sendMails(payload: Payload, now = new Date()): Promise<void> {
  const { mail, cmsUrl } = getSettings(payload)
  if (!mail) return
  const { docs } = await payload.find({
    collection: 'notifications',
    where: { and: [{ mail: { equals: 'waiting' } }, { mailAt: { less_than_equal: now.toISOString() } }] },
    sort: 'at',
    limit: batch,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  const adminUrl = cmsUrl + payload.config.routes.admin
  for (const [account, waiting] of Map.groupBy(docs, (each) => each.account)) {
    const to = await findAddress(payload, account)
    if (to === undefined) {
      await update(payload, waiting, () => ({ mail: 'none' }))
      continue
    }
    try {
      const language = await loadAccountLanguage(payload, account)
      const message = formatMail(waiting, { adminUrl, from: mail.from.address })
      await payload.sendEmail({ to, ...translateMail(message, language) })
      await update(payload, waiting, () => ({ mail: 'sent' }))
    } catch (error) {
      const words = `Notifications could not be mailed; the worker tries again: ${withoutSecrets(String(error))}`
      logEvent(payload.logger, 'error', 'mail-failed', { err: error, words })
      await update(payload, waiting, ({ attempts }) => afterFailure(attempts + 1, now))
      // A server that isn't there takes no other message either.
      if (!RefusalSchema.safeParse(error).success) return
    }
  }
}

function afterFailure(attempts: number, now: Date): Partial<Notification> {
  if (attempts >= maxAttempts) return { mail: 'failed', attempts }
  const pause = Math.min(longestPause, minute * 2 ** (attempts - 1))
  return { attempts, mailAt: new Date(now.getTime() + pause).toISOString() }
}

/** The address of somebody who works here. */
async function findAddress(payload: Payload, id: string): Promise<string | undefined> {
  const options = { collection: 'users', id, depth: 0, disableErrors: true, overrideAccess: true } as const
  const account = await payload.findByID(options)
  return account?.isActive ? account.email : undefined
}

async function update(
  payload: Payload,
  rows: readonly Notification[],
  change: (row: Notification) => Partial<Notification>,
): Promise<void> {
  for (const row of rows)
    await payload.update({ collection: 'notifications', id: row.id, data: change(row), depth: 0, overrideAccess: true })
}
