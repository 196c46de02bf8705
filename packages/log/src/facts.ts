import { withoutSecrets } from './without-secrets.ts'
import { describeError, framesIn } from './describe-error.ts'
import { isRequestId } from './request-id.ts'

/**
 * What a line of the log may tell beside its event. Each fact has a form that no words of a document, name or address of a
 * person fits into; what doesn't have the form is left out.
 */
export interface LogFacts {
  /** Id of the request that the line belongs to. */
  request?: string | undefined
  /** Documents, as `type/id`. */
  documents?: readonly string[]
  locale?: string
  /** Path of a form's field, as `steps.2.body`. */
  field?: string | undefined
  /** Id of an outbox row. */
  row?: string | number
  /** Id of the record of a release. */
  release?: string | number
  /** How long it took, in milliseconds. */
  durationMs?: number
  /** Of a request. */
  method?: string | undefined
  /** What was asked for, without what stands for a document, a person or a token. */
  route?: string
  /** Status of the answer. */
  status?: number
  /** What somebody was told to pass on about a fault. */
  reference?: string
  /** Name of a migration or data step. */
  step?: string
  /** How many. */
  count?: number
  /** Of how many. */
  total?: number
  /** Signal that ended a program, or its exit code. */
  signal?: string
  host?: string
  port?: number
  /** Code of an error. */
  code?: string
  /** What is wrong with this machine, its settings or its network, in words. Never with a document. */
  problem?: string
  /** A stack, of which only the places in the program are written. */
  stack?: string
  err?: unknown
  /** What a terminal shows in place of the event's sentence. A line of JSON leaves it out. */
  words?: string
}

type Check = (value: unknown) => unknown

const matching =
  (pattern: RegExp): Check =>
  (value) =>
    (typeof value === 'string' || typeof value === 'number') && pattern.test(String(value)) ? value : undefined

const id = matching(/^[A-Za-z\d_-]{1,64}$/u)
const code = matching(/^[A-Za-z][\w.-]{0,60}$/u)
const number: Check = (value) => (typeof value === 'number' && Number.isFinite(value) ? value : undefined)
/** A release of the whole site would make a line of a megabyte. */
const mostDocuments = 100
const documentName = /^[a-z][a-z-]{1,40}\/[a-z\d][a-z\d_-]{0,120}$/iu

const checks: Record<Exclude<keyof LogFacts, 'words'>, Check> = {
  request: (value) => (isRequestId(value) ? value : undefined),
  documents: (value) => {
    const names = Array.isArray(value)
      ? value.filter((each) => typeof each === 'string' && documentName.test(each))
      : []
    return names.length > 0 ? names.slice(0, mostDocuments) : undefined
  },
  locale: matching(/^[a-z]{2,3}(?:-[A-Za-z\d]{2,8})*$/u),
  field: matching(/^[A-Za-z\d_]+(?:\.[A-Za-z\d_]+)*$/u),
  row: id,
  release: id,
  durationMs: (value) => (typeof value === 'number' && Number.isFinite(value) ? Math.round(value) : undefined),
  method: matching(/^[A-Z]{3,10}$/u),
  route: matching(/^\/[\w./…[\]-]{0,120}$/u),
  status: number,
  reference: matching(/^[A-Z\d]{4,20}$/u),
  step: matching(/^[\w.-]{1,100}$/u),
  count: number,
  total: number,
  signal: matching(/^[A-Z\d]{1,12}$/u),
  host: matching(/^[\w.:-]{1,60}$/u),
  port: number,
  code,
  problem: (value) => (typeof value === 'string' ? withoutSecrets(value) : undefined),
  stack: (value) => {
    const frames = typeof value === 'string' ? framesIn(value) : []
    return frames.length > 0 ? frames : undefined
  },
  err: describeError,
}

/** The facts as a line of JSON tells them. */
export function safeFacts(given: object): Record<string, unknown> {
  const facts: Record<string, unknown> = {}
  for (const [name, check] of Object.entries(checks)) {
    const value = (given as Record<string, unknown>)[name]
    const safe = value === undefined || value === null ? undefined : check(value)
    if (safe !== undefined) facts[name === 'err' ? 'error' : name] = safe
  }
  return facts
}
