import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import type { Config } from 'payload'
import type { MailSettings } from './mail-settings.ts'
import { noEmail } from './no-email.ts'

/** A server that says nothing for so long is away. */
const timeoutMs = 10_000

/** Sends through the clinic's own mail server, where there is one. Whether it answers is found out when there is something to send. */
export function emailAdapter(mail: MailSettings | undefined): NonNullable<Config['email']> {
  if (!mail) return noEmail
  const { host, port, isSecure, login, from } = mail
  return nodemailerAdapter({
    defaultFromAddress: from.address,
    defaultFromName: from.name,
    skipVerify: true,
    transportOptions: {
      host,
      port,
      secure: isSecure,
      // A password goes over the network encrypted, or not at all.
      requireTLS: login !== undefined && !isOnThisMachine(host),
      ...(login ? { auth: { user: login.user, pass: login.password } } : {}),
      connectionTimeout: timeoutMs,
      greetingTimeout: timeoutMs,
      socketTimeout: timeoutMs,
    },
  })
}

const isOnThisMachine = (host: string): boolean => ['localhost', '127.0.0.1', '::1'].includes(host)
