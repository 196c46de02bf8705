import { countWords } from '@carepath/schema'
import type { z } from 'zod'
import { cutText } from '../model/text/cut-text.ts'

type Issue = z.core.$ZodIssue
type Sized = Extract<Issue, { code: 'too_big' | 'too_small' }>

/** The message beside a field that doesn't fit the contract: what is wrong and what to do. */
export function fieldMessage(issue: Issue, value: unknown, label: string): string {
  const [line] = issue.path
  if (typeof line !== 'number') return messageOf(issue, value, `“${label}”`)
  const entry: unknown = Array.isArray(value) ? value[line] : undefined
  return messageOf(issue, entry, `Line ${line + 1} of “${label}”`)
}

function messageOf(issue: Issue, value: unknown, place: string): string {
  switch (issue.code) {
    case 'too_big':
      return `${place} must ${amountOf(issue, 'at most', issue.maximum, value)}. ${shorter(issue)}`
    case 'too_small':
      if (isMissing(value)) return `Fill in ${place}.`
      return `${place} must ${amountOf(issue, 'at least', issue.minimum, value)}. ${longer(issue)}`
    case 'invalid_type':
      return isMissing(value)
        ? `Fill in ${place}.`
        : `${place} must be ${kinds[issue.expected] ?? 'filled in'}. Enter it again.`
    case 'invalid_value':
      return isMissing(value) ? `Choose an answer for ${place}.` : `Choose one of the answers for ${place}.`
    case 'unrecognized_keys':
      return `${place} holds something that no page shows. Load this page again, and enter it once more.`
    default:
      return `${place} ${issue.message.startsWith('must ') ? issue.message : 'is not in the right form'}${now(issue, value)}`
  }
}

/** What the contract's kinds of values are called. */
const kinds: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'yes or no',
  array: 'a list',
  date: 'a date',
}

function isMissing(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
}

/** The number of words where they are limited, otherwise the present value. */
function now(issue: Issue, value: unknown): string {
  if (typeof value !== 'string') return '.'
  if (issue.message.endsWith('words')) return `, but has ${countWords(value)}. Shorten it.`
  return `. You entered “${value.length > 60 ? `${cutText(value, 59)}…` : value}”.`
}

function amountOf({ origin }: Sized, bound: string, amount: number | bigint, value: unknown): string {
  if (typeof value === 'string' || Array.isArray(value)) {
    return `have ${bound} ${amount} ${origin === 'array' ? 'lines' : 'characters'}, but has ${value.length}`
  }
  return `be ${bound} ${amount}, but is ${String(value)}`
}

function shorter({ origin }: Sized): string {
  if (origin === 'string') return 'Shorten it.'
  return origin === 'array' ? 'Leave some out.' : 'Choose a smaller number.'
}

function longer({ origin }: Sized): string {
  return origin === 'string' || origin === 'array' ? 'Add to it.' : 'Choose a larger number.'
}
