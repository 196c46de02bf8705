import type { Payload, PayloadRequest } from 'payload'
import { getSettings } from '../../config/get-settings.ts'
import { recordEvidence } from '../../evidence/record-evidence.ts'
import { say } from '../../evidence/say.ts'
import type { User } from '../../model/payload-types.ts'
import { loadAccountLanguage } from '../reader-language/account-language.ts'
import { translateMail } from '../reader-language/translate-mail.ts'
import { logEvent } from '@carepath/log/log-event.ts'

const dayMs = 24 * 60 * 60 * 1000
/** How long a link to set a password can be used. */
const lifetimes = { invitation: 7 * dayMs, reset: dayMs, forgotten: 60 * 60 * 1000 }
export type LinkOccasion = keyof typeof lifetimes

/** A link to set a password: sent by mail, or else to be handed on by whoever asked for it, or neither. */
export interface PasswordLink {
  sentTo?: string
  link?: string
  /** There is a mail server, and it didn't take the message. */
  isMailRefused?: boolean
}

/**
 * Makes a link with which the owner of an account sets its password, once. An earlier link of that account ends. With a mail
 * server, the link of a clinician who has an account already is sent or lost: nobody else gets to see it.
 */
export async function makePasswordLink(
  req: PayloadRequest,
  account: Pick<User, 'id' | 'name' | 'email' | 'role'>,
  occasion: LinkOccasion,
): Promise<PasswordLink> {
  const { payload } = req
  const { mail, cmsUrl } = getSettings(payload)
  const token = await payload.forgotPassword({
    collection: 'users',
    data: { email: account.email },
    disableEmail: true,
    expiration: lifetimes[occasion],
    req,
  })
  const link = `${cmsUrl}/admin/reset/${token}`
  const isSent = mail !== undefined && (await trySending(payload, account, message(account.name, link, occasion)))
  const isKept = mail !== undefined && account.role === 'reviewer' && occasion !== 'invitation'
  const { name, email } = account
  const summary = isSent
    ? say('A link to set the password of {name} was sent to {email}.', { name, email })
    : isKept
      ? say('A link to set the password of {name} was not taken by the mail server.', { name })
      : say('A link to set the password of {name} was made, to be handed on.', { name })
  await recordEvidence(req, {
    action: 'passwordReset',
    summary,
    details: { account: account.id, occasion },
  })
  if (isSent) return { sentTo: account.email }
  return { ...(isKept ? {} : { link }), ...(mail ? { isMailRefused: true } : {}) }
}

/** False where the mail server doesn't take the message: the account is made all the same, and its link is handed on. */
async function trySending(
  payload: Payload,
  { id, email: to }: Pick<User, 'id' | 'email'>,
  mail: { subject: string; text: string },
): Promise<boolean> {
  try {
    await payload.sendEmail({ to, ...translateMail(mail, await loadAccountLanguage(payload, id)) })
    return true
  } catch (error) {
    logEvent(payload.logger, 'error', 'password-link-unsent', { err: error })
    return false
  }
}

function message(name: string, link: string, occasion: LinkOccasion): { subject: string; text: string } {
  const lifetime = { invitation: 'a week', reset: 'a day', forgotten: 'an hour' }[occasion]
  const [subject, reason] =
    occasion === 'invitation'
      ? ['Your account for the patient information', 'An account was made for you. Choose your password here:']
      : ['Set a new password', 'Somebody asked for a new password of your account. Choose it here:']
  const ignore = 'If you don’t expect this message, do nothing and tell an administrator.'
  return {
    subject,
    text: `Hello ${name},\n\n${reason}\n${link}\n\nThe link can be used once, within ${lifetime}.\n\n${ignore}\n`,
  }
}
