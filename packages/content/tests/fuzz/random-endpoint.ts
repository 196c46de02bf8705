import fc from 'fast-check'
import type { Endpoint, SanitizedConfig } from 'payload'
import type { z } from 'zod'
import { junk, junkText } from './junk.ts'
import { someId } from './random-form.ts'
import { nearlyWellFormedInput, wellFormedInput } from './random-input.ts'

/** A request to one of our own endpoints: what it asks for travels in the query of a `get`, or else in the body. */
export interface Asked {
  method: string
  path: string
  query: [name: string, value: string][]
  input: Record<string, unknown>
}

/** Requests to our own endpoints, those of collections among them: with what each asks for, nearly so, and with junk. */
export function askedOfOurs(config: SanitizedConfig): fc.Arbitrary<Asked> {
  return fc.oneof(
    ...ownEndpoints(config).map((endpoint) =>
      inputOf(endpoint).map((input) => toAsked(endpoint, (input ?? {}) as Record<string, unknown>)),
    ),
    ...others.map(([method, path]) => anyInput.map((input): Asked => ({ method, path, query: [], input }))),
  )
}

const others = [
  ['GET', '/nothing'],
  ['POST', '/graphql'],
  ['GET', '/graphql'],
  ['GET', '/access'],
  ['GET', '/payload-jobs/run'],
  ['GET', '/globals/nothing'],
] as const

type OwnEndpoint = Pick<Endpoint, 'method' | 'path' | 'custom'>

function ownEndpoints(config: SanitizedConfig): OwnEndpoint[] {
  const ofCollections = config.collections.flatMap(({ slug, endpoints }) =>
    (endpoints || []).flatMap((each) => (schemaOf(each) ? [{ ...each, path: `/${slug}${each.path}` }] : [])),
  )
  // Without a worker the health is bad, and says so with a status of the server.
  return [...config.endpoints.filter(({ path }) => path !== '/health' && path !== '/ready'), ...ofCollections]
}

const schemaOf = ({ custom }: OwnEndpoint): z.ZodType | undefined => custom?.schema as z.ZodType | undefined

function inputOf(endpoint: OwnEndpoint): fc.Arbitrary<unknown> {
  const schema = schemaOf(endpoint)
  if (!schema) return anyInput
  return fc.oneof(
    { weight: 3, arbitrary: wellFormedInput(schema) },
    { weight: 1, arbitrary: nearlyWellFormedInput(schema) },
    { weight: 1, arbitrary: anyInput },
  )
}

function toAsked({ method, path }: OwnEndpoint, input: Record<string, unknown>): Asked {
  const asked = { method: method.toUpperCase(), path: path.replaceAll(/:\w+\??/gu, 'x') }
  if (method !== 'get') return { ...asked, query: [], input }
  const query = Object.entries(input).map(([name, value]): [string, string] => [
    name,
    typeof value === 'string' ? value : JSON.stringify(value),
  ])
  return { ...asked, query, input: {} }
}

/** Names that our endpoints know, with anything. */
const anyInput = fc.record(
  {
    type: fc.oneof(fc.constantFrom('side-effect', 'person', 'site-settings'), junk),
    documentType: fc.oneof(fc.constantFrom('side-effect', 'person'), junk),
    id: fc.oneof(fc.constant(someId('side-effects')), junk),
    documentId: fc.oneof(fc.constant(someId('side-effects')), junk),
    locale: fc.oneof(fc.constantFrom('en', 'es'), junk),
    hash: junk,
    reason: fc.oneof(fc.constant('A reason of some words.'), junk),
    message: junk,
    form: junk,
    data: junk,
    release: junk,
    path: junkText,
    at: junkText,
    documents: junk,
    rule: junk,
    excerpt: junk,
    password: junk,
  },
  { requiredKeys: [] },
)
