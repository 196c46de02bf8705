import { locales } from '@carepath/schema'
import { isFormValues } from '../form/form-fields.ts'

/** An answer to a request that Payload would fail at before it looks for an endpoint; undefined where it is well-formed. */
export async function refuseMalformedRequest(request: Request): Promise<Response | undefined> {
  if (!isDecodable(new URL(request.url).pathname))
    return refuse('The address is not valid: “%” begins a code of two digits.')
  const override =
    request.headers.get('x-payload-http-method-override') ?? request.headers.get('x-http-method-override')
  if (override !== 'GET' || request.method !== 'POST') return undefined
  if (request.headers.get('content-type') !== 'application/json') return undefined
  const body = await readJson(request.clone())
  if (!isFormValues(body)) return refuse('Send an object in JSON.')
  const { locale } = body
  const isKnown = locale === undefined || locale === null || [...locales, 'all', '*'].includes(locale as string)
  return isKnown ? undefined : refuse(`“locale” must be one of ${locales.join(', ')}, all.`)
}

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}

async function readJson(request: Request): Promise<unknown> {
  try {
    return await request.json()
  } catch {
    return undefined
  }
}

function refuse(message: string): Response {
  return Response.json({ errors: [{ message }] }, { status: 400 })
}
