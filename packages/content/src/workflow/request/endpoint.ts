import { CarepathError } from '@carepath/schema'
import type { Endpoint, PayloadRequest } from 'payload'
import type { z } from 'zod'
import { namesInText } from '../../candidate/names-in-text.ts'
import { cleanTexts } from '../../input/clean-texts.ts'
import { isCountable, isWithin, nestedTooDeeply, tooManyEntries } from '../../input/nesting.ts'
import { hasRole } from '../../model/access/has-role.ts'
import type { User } from '../../model/payload-types.ts'
import { roles as allRoles, type Role } from '../../model/roles.ts'
import { errorAnswer } from './error-answer.ts'

/** A request of somebody who is signed in. */
export type SignedInRequest = PayloadRequest & { user: User }

interface EndpointOptions<Input> {
  path: string
  method: 'get' | 'post'
  /** Whose accounts may call it: everybody's who works here, unless it says otherwise. */
  roles?: readonly Role[]
  /** The message to everybody else. */
  refusal?: string
  /** Shape of the query of a `get`, or of the JSON body of a `post`. */
  schema: z.ZodType<Input>
  /**
   * Status of the answer where the handler throws a `CarepathError`, whose message is written for people. Without a status
   * such an error is a fault of the server.
   */
  errorStatus?: 400 | 409
  /** Returns a `Response`, or a value that is sent as JSON. */
  handler: (req: SignedInRequest, input: Input) => Promise<unknown>
}

/** An endpoint of the admin's API: checks who asks and what is asked for, so that its handler is sure of both. */
export function endpoint<Input>(options: EndpointOptions<Input>): Endpoint {
  const { path, method, roles = allRoles, refusal = 'Sign in first.', schema, errorStatus, handler } = options
  return {
    path,
    method,
    // For the access matrix in the documentation, and for whoever makes up requests to all endpoints.
    custom: { roles, schema },
    handler: async (req) => {
      if (!req.user) return errorAnswer(403, 'Sign in first.')
      if (!hasUser(req, roles)) return errorAnswer(403, refusal)
      const input = method === 'get' ? readQuery(req) : await readJson(req)
      if (input === undefined) return errorAnswer(400, 'The body of the request is not valid JSON.')
      if (!isCountable(input)) return errorAnswer(400, tooManyEntries)
      if (!isWithin(input)) return errorAnswer(400, nestedTooDeeply)
      const parsed = schema.safeParse(cleanTexts(input))
      if (!parsed.success) return malformed(parsed.error)
      try {
        const answer = await handler(req, parsed.data)
        return answer instanceof Response ? answer : Response.json(answer)
      } catch (error) {
        if (errorStatus === undefined || !(error instanceof CarepathError)) throw error
        const message = `${error.message}. ${error.next}`
        return errorAnswer(errorStatus, (await namesInText(req, [message]))(message))
      }
    },
  }
}

/** A screen shows the message, ours where there is one and not the library's; a program's author finds the fields beside it. */
function malformed({ issues }: z.ZodError): Response {
  const written = issues
    .filter(({ message }) => !/^(?:Invalid|Unrecognized|Too) /u.test(message))
    .map(({ path, message }) => `The ${inWords(path.at(-1))} ${message}.`)
  const message =
    written.length > 0
      ? written.join(' ')
      : 'This can’t be done with what was sent. Load this page again, and try once more.'
  const errors = issues.map(({ path, message: expected }) => ({ path: path.join('.'), expected }))
  return Response.json({ errors: [{ message, data: { errors } }] }, { status: 400 })
}

function inWords(name: PropertyKey | undefined): string {
  if (name === 'email') return 'e-mail address'
  return String(name ?? 'request').replace(/[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`)
}

function hasUser(req: PayloadRequest, roles: readonly Role[]): req is SignedInRequest {
  return hasRole(req.user, ...roles)
}

/** The query of a request: a text for each name, a list of texts where a name comes more than once. */
function readQuery({ searchParams }: PayloadRequest): Record<string, string | string[]> {
  // Not Payload's `req.query`, which Payload adds fields of its own to.
  const names = [...new Set(searchParams.keys())]
  return Object.fromEntries(
    names.map((name) => {
      const [first = '', ...more] = searchParams.getAll(name)
      return [name, more.length > 0 ? [first, ...more] : first]
    }),
  )
}

/** The body of a request, an object without fields where there is none; undefined where it isn't JSON. */
async function readJson(req: PayloadRequest): Promise<unknown> {
  // An endpoint in place of one of Payload's own: its body was read already, and is checked.
  if (req.data) return req.data
  const text = await req.text?.()
  if (!text) return {}
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
