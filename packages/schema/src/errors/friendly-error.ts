import type { z } from 'zod'

/** One thing wrong with a value, in words an editor can act on. */
export interface FriendlyError {
  /** Field path, e.g. `steps.2.duration.max`; empty for the whole value. */
  path: string
  /** What the contract expects. */
  expected: string
  /** What the value was. */
  received: string
  /** What the editor should do. */
  next: string
}

type Issue = z.core.$ZodIssue

/** All errors of a value, in the order in which the contract found them. */
export function friendlyErrors(error: z.ZodError, value: unknown): FriendlyError[] {
  return flatIssues(error).map((issue) => toFriendlyError(issue, value))
}

/** All issues of a value, those inside unions too. */
export function flatIssues(error: z.ZodError): z.core.$ZodIssue[] {
  return error.issues.flatMap((issue) => flattenIssue(issue))
}

/** An error in one line: "steps.2.title: expected …, received …. Do …". */
export function formatFriendlyError({ path, expected, received, next }: FriendlyError): string {
  return `${path || 'document'}: expected ${expected}, received ${received}. ${next}`
}

/** A union's issue hides the issues of its members: returns those of the member with the fewest. */
function flattenIssue(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue]
  const [closest] = [...issue.errors].sort((a, b) => a.length - b.length)
  return (closest ?? []).flatMap((inner) => flattenIssue({ ...inner, path: [...issue.path, ...inner.path] }))
}

function toFriendlyError(issue: Issue, value: unknown): FriendlyError {
  const field = issue.path.length ? `“${issue.path.at(-1)?.toString()}”` : 'the document'
  return {
    path: issue.path.join('.'),
    received: describeValue(valueAt(value, issue.path)),
    ...describeExpectation(issue, field),
  }
}

function describeExpectation(issue: Issue, field: string): Pick<FriendlyError, 'expected' | 'next'> {
  switch (issue.code) {
    case 'invalid_type':
      return { expected: `a ${issue.expected}`, next: `Fill in ${field}.` }
    case 'invalid_value':
      return {
        expected: `one of ${issue.values.map((value) => JSON.stringify(value)).join(', ')}`,
        next: `Choose one of these for ${field}.`,
      }
    case 'too_big':
      return { expected: `at most ${issue.maximum} ${unitFor(issue.origin)}`, next: `Shorten ${field}.` }
    case 'too_small':
      return { expected: `at least ${issue.minimum} ${unitFor(issue.origin)}`, next: `Add to ${field}.` }
    case 'unrecognized_keys':
      return {
        expected: 'only fields of the contract',
        next: `Remove ${issue.keys.join(', ')}.`,
      }
    case 'invalid_format':
      return { expected: issue.message.replace(/^must be /u, ''), next: `Correct ${field}.` }
    default:
      return { expected: `a value that ${issue.message}`, next: `Correct ${field}.` }
  }
}

function unitFor(origin: string): string {
  return { string: 'characters', array: 'entries' }[origin] ?? ''
}

/** The value that an issue is about. */
export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | undefined)?.[key], value)
}

function describeValue(value: unknown): string {
  if (value === undefined || value === null || value === '') return 'nothing'
  if (Array.isArray(value)) return `${value.length} entries`
  if (typeof value === 'object') return 'an object'
  const text = JSON.stringify(value)
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}
