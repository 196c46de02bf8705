import { CarepathError, type ErrorCode } from '@carepath/schema'
import { withoutSecrets } from './without-secrets.ts'

/** Errors that tell of the machine, the disk, the database or the network: no document is quoted in their words. */
const machineCodes: ReadonlySet<ErrorCode> = new Set([
  'unreadableBundle',
  'storageFailed',
  'corruptState',
  'databaseUnavailable',
  'workerUnreachable',
])

const longestChain = 5
const mostFrames = 20

/** A line of a stack, as V8 writes it: where, never what. */
const frame = /^\s+at (?:[\w$.<>[\] #]+ \()?(?:async )?(?:\S+:\d+:\d+|native|<anonymous>)\)?$/u
const word = /^[\w.-]{1,60}$/u

/**
 * An error for a line of JSON: its kind, code and place in the program. Its message stays out, since it may quote anything:
 * what somebody wrote, a value of the database, an address of a person.
 */
export function describeError(error: unknown, depth = 0): Record<string, unknown> | undefined {
  if (!(error instanceof Error) || depth >= longestChain) return undefined
  const { code, status, syscall, digest } = error as NodeJS.ErrnoException & { status?: unknown; digest?: unknown }
  const given = { name: error.name, code, syscall, digest, ...placeOf(error) }
  const said = Object.entries(given).filter(([, value]) => isWord(value))
  const cause = describeError(error.cause, depth + 1)
  const frames = framesOf(error)
  return {
    ...Object.fromEntries(said),
    ...(typeof status === 'number' && { status }),
    ...(error instanceof CarepathError && machineCodes.has(error.code) && { problem: problemOf(error) }),
    ...(frames.length > 0 && { stack: frames }),
    ...(cause && { cause }),
  }
}

/** What an error says that tells of the machine and of no document. */
export function problemOf(error: CarepathError): string {
  return withoutSecrets(`${error.message}. ${error.next}`)
}

/** The document and field that an error is about, and the reference that an editor was told. */
function placeOf(error: Error): Record<string, unknown> {
  if (!(error instanceof CarepathError)) return {}
  const { document, field } = error.place
  const [, reference] = /^Reference ([A-Z\d]{4,20}):/u.exec(error.detail ?? '') ?? []
  return { document, field, reference }
}

function isWord(value: unknown): boolean {
  if (typeof value === 'number') return true
  return typeof value === 'string' && (word.test(value) || /^[a-z-]{1,40}\/[a-z\d_-]{1,120}$/u.test(value))
}

/** The stack without the message at its head, which may look like anything. */
function framesOf({ stack = '', message }: Error): string[] {
  const at = message === '' ? 0 : stack.indexOf(message)
  // Where the message has changed since, nobody knows where it ends.
  if (at < 0) return []
  return framesIn(stack.slice(at + message.length))
}

/** The places in the program that a text names, as V8 writes them. */
export function framesIn(text: string): string[] {
  const lines = text.split('\n').filter((line) => frame.test(line))
  return lines.slice(0, mostFrames).map((line) => line.trim())
}
