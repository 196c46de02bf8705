import type { EmailAdapter } from 'payload'

/**
 * Stands in until a mail server is set up: says that a message was not sent, and never what it said, since
 * it may hold a link that opens an account.
 */
export const noEmail: EmailAdapter = ({ payload }) => ({
  name: 'no-email',
  defaultFromAddress: 'nobody@localhost',
  defaultFromName: 'Carepath',
  sendEmail: ({ subject }) => {
    payload.logger.warn(`Not sent, because no mail server is set up: ${subject ?? 'a message'}`)
    return Promise.resolve()
  },
})
