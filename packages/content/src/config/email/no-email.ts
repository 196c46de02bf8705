import type { EmailAdapter } from 'payload'
import { logEvent } from '@carepath/log/log-event.ts'

/**
 * Takes the place of a mail server until one is set up: logs that a message was not sent, without its text, which
 * may contain a link that opens an account.
 */
export const noEmail: EmailAdapter = ({ payload }) => ({
  name: 'no-email',
  defaultFromAddress: 'nobody@localhost',
  defaultFromName: 'Carepath',
  sendEmail: ({ subject }) => {
    const words = `Not sent, because no mail server is set up: ${subject ?? 'a message'}`
    logEvent(payload.logger, 'warn', 'mail-unsent', { words })
    return Promise.resolve()
  },
})
