import { countWords } from '@carepath/schema'
import type { z } from 'zod'

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
      return `${place} must ${amountOf(issue, 'at least', issue.minimum, value)}. ${longer(issue)}`
    case 'invalid_type':
      return `${place} must be a ${issue.expected}. Enter it again.`
    default:
      return `${place} ${issue.message.startsWith('must ') ? issue.message : 'is not in the right form'}${now(issue, value)}`
  }
}

/** The number of words where they are limited, otherwise the present value. */
function now(issue: Issue, value: unknown): string {
  if (typeof value !== 'string') return '.'
  if (issue.message.endsWith('words')) return `, but has ${countWords(value)}. Shorten it.`
  return `. It is now “${value.length > 60 ? `${value.slice(0, 59)}…` : value}”.`
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
