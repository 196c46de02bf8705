import fc from 'fast-check'
import type { FlattenedField, SanitizedConfig } from 'payload'
import { junk } from './junk.ts'
import { askedOfOurs } from './random-endpoint.ts'
import { randomFile, type RandomFile } from './random-file.ts'
import { randomQuery } from './random-query.ts'
import { randomForm, someId } from './random-form.ts'

/** Who sends a request; `anonymous` is nobody. */
export const senders = ['anonymous', 'editor', 'reviewer', 'admin'] as const
export type Sender = (typeof senders)[number]

export interface RandomRequest {
  as: Sender
  method: string
  /** With placeholders for ids. */
  path: string
  query: [name: string, value: string][]
  body: string | undefined
  /** Sent beside the body, which is then the part `_payload` of a form. */
  file?: RandomFile
  headers: Record<string, string>
}

/** Requests to everything that the API has: collections, globals, Payload's own, our endpoints, and what there is none of. */
function randomRequest(config: SanitizedConfig): fc.Arbitrary<RandomRequest> {
  const parts = [
    ...config.collections.map((each) => requestTo(`/${each.slug}`, each.slug, each.flattenedFields)),
    ...config.globals.map((each) => requestTo(`/globals/${each.slug}`, each.slug, each.flattenedFields)),
  ]
  // What editors write is more than half of the collections, and what breaks most.
  const written = config.collections
    .filter(({ versions }) => versions)
    .map((each) => requestTo(`/${each.slug}`, each.slug, each.flattenedFields))
  return fc.oneof(
    { weight: 4, arbitrary: fc.oneof(...written) },
    { weight: 3, arbitrary: fc.oneof(...parts) },
    { weight: 3, arbitrary: requestToOurs(config) },
    { weight: 1, arbitrary: upload(config) },
  )
}

/** Some random requests, the same ones for the same seed. */
export function sampleRequests(config: SanitizedConfig, numRuns: number, seed: number): RandomRequest[] {
  return fc.sample(randomRequest(config), { numRuns, seed })
}

/** A form with a file, as the admin sends a picture, to where there are pictures and to where there are none. */
function upload(config: SanitizedConfig): fc.Arbitrary<RandomRequest> {
  const forms = config.collections
    .filter(({ slug }) => slug === 'media' || slug === 'people')
    .map(({ slug, flattenedFields: fields }) =>
      request(
        fc.constantFrom<Shape>(
          ['POST', `/${slug}`],
          ['POST', `/${slug}`],
          ['PATCH', `/${slug}/${someId(slug)}`],
          ['PATCH', `/${slug}`],
        ),
        formOf(fields),
        fields,
      ),
    )
  return fc
    .tuple(fc.oneof(...forms), randomFile)
    .map(([{ headers: _, ...each }, file]) => ({ ...each, file, headers: {} }))
}

type Shape = [method: string, path: string]

/** Paths of accounts. */
const accountShapes: Shape[] = [
  ['POST', '/login'],
  ['POST', '/forgot-password'],
  ['POST', '/reset-password'],
  ['POST', '/unlock'],
  ['POST', '/first-register'],
  ['POST', '/verify/x'],
  ['POST', '/refresh-token'],
  ['GET', '/me'],
]

/** Paths of uploads. */
const fileShapes: Shape[] = [
  ['GET', '/paste-url'],
  ['GET', '/file/x'],
]

function requestTo(base: string, slug: string, fields: FlattenedField[]): fc.Arbitrary<RandomRequest> {
  const id = someId(slug)
  const shapes: Shape[] = [
    ['GET', ''],
    ['GET', `/${id}`],
    ['GET', '/count'],
    ['GET', '/versions'],
    ['GET', `/versions/${id}`],
    ['POST', ''],
    ['POST', ''],
    ['POST', ''],
    ['POST', `/versions/${id}`],
    ['POST', `/${id}/duplicate`],
    ['POST', `/access/${id}`],
    ['POST', '/access'],
    ['PATCH', ''],
    ['PATCH', `/${id}`],
    ['PATCH', `/${id}`],
    ['PATCH', `/${id}`],
    ['DELETE', ''],
    ['DELETE', `/${id}`],
    ['PUT', `/${id}`],
    ...(slug === 'users' ? accountShapes : []),
    ...(slug === 'media' ? fileShapes : []),
    ['POST', '/some-key'],
  ]
  return request(
    fc.constantFrom(...shapes).map(([method, path]): Shape => [method, base + path]),
    formOf(fields),
    fields,
  )
}

/** Half of the forms are well-formed, so that they get as far as the hooks. */
function formOf(fields: FlattenedField[]): fc.Arbitrary<Record<string, unknown>> {
  return fc.oneof(randomForm(fields, 'wellFormed'), randomForm(fields, 12), randomForm(fields, 4))
}

/** Our own endpoints. A `get` gets what it asks for beside other names of the query. */
function requestToOurs(config: SanitizedConfig): fc.Arbitrary<RandomRequest> {
  return askedOfOurs(config).chain(({ method, path, query, input }) =>
    request(fc.constant<Shape>([method, path]), fc.constant(input), []).map((each) => ({
      ...each,
      query: query.length > 0 ? query : each.query,
    })),
  )
}

function request(
  shape: fc.Arbitrary<Shape>,
  form: fc.Arbitrary<Record<string, unknown>>,
  fields: FlattenedField[],
): fc.Arbitrary<RandomRequest> {
  const body = fc.oneof(
    { weight: 12, arbitrary: form.map((value) => JSON.stringify(value)) },
    { weight: 2, arbitrary: junk.map((value) => JSON.stringify(value)) },
    {
      weight: 1,
      arbitrary: fc.constantFrom('', '{', '{"a":1e999}', '[1,', 'null', 'a=b&c=d', '{"__proto__":{"a":1}}'),
    },
  )
  return fc
    .record({
      as: fc.constantFrom(...senders, 'editor', 'admin'),
      shape,
      query: randomQuery(fields, form),
      body,
      type: fc.oneof(
        { weight: 12, arbitrary: fc.constant('application/json') },
        {
          weight: 1,
          arbitrary: fc.constantFrom(
            'text/plain',
            'application/x-www-form-urlencoded',
            'multipart/form-data; boundary=x',
            'multipart/form-data',
            '',
          ),
        },
      ),
      override: fc.oneof(
        { weight: 15, arbitrary: fc.constant(undefined) },
        {
          weight: 1,
          arbitrary: fc.tuple(
            fc.constantFrom('x-payload-http-method-override', 'x-http-method-override', 'x-method-override'),
            fc.constantFrom('GET', 'GET', 'PATCH', 'DELETE', 'PUT', 'get', 'NOTHING', ''),
          ),
        },
      ),
    })
    .map(({ as, shape: [method, path], query: names, body: text, type, override }) => ({
      as,
      method,
      path,
      query: names,
      body: method === 'GET' || method === 'DELETE' ? undefined : asMultipart(type, text),
      headers: {
        ...(type ? { 'content-type': type } : {}),
        ...(override ? { [override[0]]: override[1] } : {}),
      },
    }))
}

function asMultipart(type: string, text: string): string {
  if (type !== 'multipart/form-data; boundary=x') return text
  return `--x\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n${text}\r\n--x--\r\n`
}
