import { CarepathError } from '@carepath/schema'
import { APIError, type PayloadRequest } from 'payload'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import type { Role } from '../../src/model/roles.ts'
import { endpoint } from '../../src/workflow/request/endpoint.ts'

const greet = endpoint({
  path: '/greet',
  method: 'post',
  roles: ['reviewer', 'admin'],
  refusal: 'Only reviewers and admins can greet.',
  schema: z.strictObject({ name: z.string(), times: z.int().optional() }),
  handler: async ({ user }, { name }) => ({ greeting: `${user.name} greets ${name}` }),
})

describe('somebody who calls an endpoint', () => {
  test('gets the handler’s result as JSON', async () => {
    const response = await call(greet, { role: 'admin', body: '{"name":"Ada"}' })
    expect(response).toEqual({ status: 200, body: { greeting: 'An admin greets Ada' } })
  })

  test.each([
    ['of a role that may not', { role: 'editor' }],
    ['who has left', { role: 'admin', isActive: false }],
  ] as const)('is refused with the endpoint’s message when %s, before the body is read', async (_, who) => {
    const response = await call(greet, { ...who, body: 'not JSON' })
    expect(response).toEqual({ status: 403, body: errors('Only reviewers and admins can greet.') })
  })

  test('is asked to sign in when signed out: whether the account may call it isn’t known yet', async () => {
    expect(await call(greet, { body: 'not JSON' })).toEqual({ status: 403, body: errors('Sign in first.') })
  })

  test('needs only be signed in where an endpoint names no role', async () => {
    const open = endpoint({ path: '/', method: 'post', schema: z.object({}), handler: async () => ({}) })
    expect(await call(open, {})).toEqual({ status: 403, body: errors('Sign in first.') })
    for (const role of ['editor', 'reviewer', 'admin'] as const) expect((await call(open, { role })).status).toBe(200)
  })

  test('is told when the body is not JSON', async () => {
    const response = await call(greet, { role: 'admin', body: '{"name":' })
    expect(response).toEqual({ status: 400, body: errors('The body of the request is not valid JSON.') })
  })

  test.each(['', '{}', 'null', '[]', '{"name":5}', '{"name":"Ada","times":1.5}', '{"name":"Ada","role":"admin"}'])(
    'is told which field of %j is wrong',
    async (body) => {
      const response = await call(greet, { role: 'admin', body })
      expect(response).toMatchObject({
        status: 400,
        body: {
          errors: [{ message: expect.stringMatching(/^This can’t be done/u) as unknown, data: { errors: [{}] } }],
        },
      })
    },
  )
})

describe('an endpoint', () => {
  test('reads the query of a get, in which a name may come more than once', async () => {
    const list = endpoint({
      path: '/list',
      method: 'get',
      schema: z.object({ name: z.array(z.string()) }),
      handler: async (_, { name }) => name,
    })
    const response = await call(list, { role: 'editor', query: 'name=Ada&name=Eli', body: 'is not read' })
    expect(response).toEqual({ status: 200, body: ['Ada', 'Eli'] })
    expect((await call(list, { role: 'editor' })).status).toBe(400)
  })

  test('sends a handler’s own Response as it is', async () => {
    const page = endpoint({
      path: '/page',
      method: 'get',
      schema: z.object({}),
      handler: async () => Response.json('accepted', { status: 202 }),
    })
    expect(await call(page, { role: 'editor' })).toEqual({ status: 202, body: 'accepted' })
  })

  test('answers with a CarepathError of its handler only where it names a status for one', async () => {
    const error = new CarepathError('invalidDocument', 'The worker is away', { next: 'Start it.' })
    const failing = (errorStatus?: 409) =>
      endpoint({
        ...{ path: '/', method: 'get', schema: z.object({}), handler: () => Promise.reject(error) },
        ...(errorStatus ? { errorStatus } : {}),
      })
    const response = await call(failing(409), { role: 'editor' })
    expect(response).toEqual({ status: 409, body: errors('The worker is away. Start it.') })
    await expect(call(failing(), { role: 'editor' })).rejects.toBe(error)
  })

  test('leaves the refusals of its handler to Payload', async () => {
    const error = new APIError('It is gone.', 404, undefined, true)
    const gone = endpoint({
      ...{ path: '/', method: 'get', schema: z.object({}), handler: () => Promise.reject(error) },
      errorStatus: 409,
    })
    await expect(call(gone, { role: 'editor' })).rejects.toBe(error)
  })
})

interface Call {
  role?: Role
  isActive?: boolean
  query?: string
  body?: string
}

/** Calls an endpoint's handler as Payload does. */
async function call({ handler }: ReturnType<typeof endpoint>, { role, isActive = true, query = '', body = '' }: Call) {
  const user = role ? { name: `An ${role}`, role, isActive } : null
  const req = Object.assign(new Request('http://localhost/', { method: 'POST', body }), {
    user,
    searchParams: new URLSearchParams(query),
  })
  const response = await handler(req as unknown as PayloadRequest)
  return { status: response.status, body: (await response.json()) as unknown }
}

const errors = (message: unknown) => ({ errors: [{ message }] })
