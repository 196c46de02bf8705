import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import type { Config } from 'payload'
import type { MailSettings } from './mail-settings.ts'
import { noEmail } from './no-email.ts'

/** A mail server that doesn't answer within this time counts as unreachable. */
const timeoutMs = 10_000

/** Sends through the clinic's own mail server, where there is one. The first message shows whether the server answers. */
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
      // A password is sent over the network only in an encrypted connection.
      requireTLS: login !== undefined && !isOnThisMachine(host),
      ...(login ? { auth: { user: login.user, pass: login.password } } : {}),
      connectionTimeout: timeoutMs,
      greetingTimeout: timeoutMs,
      socketTimeout: timeoutMs,
    },
  })
}

const isOnThisMachine = (host: string): boolean => ['localhost', '127.0.0.1', '::1'].includes(host)
