import type { AfterErrorHook, PayloadHandler, PayloadRequest, SanitizedConfig } from 'payload'
import { wrapEndpoints } from '../../request/wrap-endpoints.ts'
import { writtenLanguage } from '../../wording/current-language.ts'
import { translateMessage } from '../../wording/translate-message.ts'

/** An answer’s texts for people: errors, and what a save has brought about. */
interface Answer {
  message?: unknown
  notices?: unknown
  errors?: { message?: unknown; data?: { errors?: { message?: unknown }[] } }[]
}

/** Says in the language of whoever asked why a request failed. */
export const translateError: AfterErrorHook = ({ req, result }) => {
  const language = languageOf(req)
  if (language === writtenLanguage || !result) return undefined
  return { response: inLanguage(result, language) }
}

/** The same of the answers that endpoints give themselves. */
export const translateAnswers = (config: SanitizedConfig): SanitizedConfig => wrapEndpoints(config, answering)

const answering =
  (handler: PayloadHandler): PayloadHandler =>
  async (req) => {
    const response = await handler(req)
    const language = languageOf(req)
    const mayTell = !response.ok || (req.method !== 'GET' && req.method !== 'HEAD')
    const isJson = response.headers.get('content-type')?.startsWith('application/json') === true
    if (language === writtenLanguage || !mayTell || !isJson) return response
    const headers = new Headers(response.headers)
    headers.delete('content-length')
    const answer = inLanguage((await response.json()) as Answer, language)
    return Response.json(answer, { status: response.status, headers })
  }

const languageOf = ({ i18n }: Partial<PayloadRequest>): string => i18n?.language ?? writtenLanguage

function inLanguage<T extends object>(answer: T, language: string): T {
  const said = (text: unknown): unknown => (typeof text === 'string' ? translateMessage(text, language) : text)
  const { message, notices, errors } = answer as Answer
  const errorsInWords = (each: NonNullable<Answer['errors']>[number]) => ({
    ...each,
    message: said(each.message),
    ...(Array.isArray(each.data?.errors)
      ? {
          data: { ...each.data, errors: each.data.errors.map((field) => ({ ...field, message: said(field.message) })) },
        }
      : {}),
  })
  return {
    ...answer,
    ...(message === undefined ? {} : { message: said(message) }),
    ...(Array.isArray(notices) ? { notices: notices.map(said) } : {}),
    ...(Array.isArray(errors) ? { errors: errors.map(errorsInWords) } : {}),
  }
}
