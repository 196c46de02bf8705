import { currentRequest } from '@carepath/log/process-log.ts'
import type { AfterErrorHook } from 'payload'

/** What Payload answers in place of an error that nobody has foreseen: it may say anything, and nobody outside may read it. */
const unforeseen = 'Something went wrong.'

/** Names the request to whoever meets an unforeseen error: by its number the log is searched. */
export const nameRequest: AfterErrorHook = ({ result }) => {
  const request = currentRequest()
  if (request === undefined || result?.errors[0]?.message !== unforeseen) return undefined
  const message = `${unforeseen} Tell your administrator this number: ${request}.`
  return { response: { ...result, errors: [{ message }] } }
}
