import type { IncomingHttpHeaders } from 'node:http'
import { extractHeaderLanguage } from '@payloadcms/translations'
import { adminLanguages, writtenLanguage } from './current-language.ts'

/** Payload's cookie with the language that somebody chose on the account's page. */
const cookie = /(?:^|;\s*)payload-lng=(?<language>[\w-]+)/u

/** The language of a request, as Payload finds it: the chosen one, otherwise that of the browser. */
export function requestLanguage({
  cookie: cookies = '',
  'accept-language': accepted = '',
}: IncomingHttpHeaders): string {
  const chosen = cookie.exec(cookies)?.groups?.language
  const wanted = [chosen, accepted === '' ? undefined : extractHeaderLanguage(accepted)]
  return wanted.find((language) => language !== undefined && adminLanguages.includes(language)) ?? writtenLanguage
}
