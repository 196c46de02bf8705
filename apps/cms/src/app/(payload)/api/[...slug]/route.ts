import config from '@payload-config'
import '@payloadcms/next/css'
import { refuseMalformedRequest } from '@carepath/content/input/refuse-malformed-request.ts'
import { REST_DELETE, REST_GET, REST_OPTIONS, REST_PATCH, REST_POST, REST_PUT } from '@payloadcms/next/routes'

export const GET = refusingMalformed(REST_GET(config))
export const POST = refusingMalformed(REST_POST(config))
export const DELETE = refusingMalformed(REST_DELETE(config))
export const PATCH = refusingMalformed(REST_PATCH(config))
export const PUT = refusingMalformed(REST_PUT(config))
export const OPTIONS = REST_OPTIONS(config)

type Handler = ReturnType<typeof REST_GET>

function refusingMalformed(handler: Handler): Handler {
  return async (request, args) => (await refuseMalformedRequest(request)) ?? handler(request, args)
}
