import type { Payload } from 'payload'
import { logEvent } from '@carepath/log/log-event.ts'

/**
 * Hands on what the publisher says. It says first, in fixed words, what happened, and then where and why: a line of JSON has
 * the first, and of the rest the reference that an editor may have been told, a code of the system and the place in the code.
 */
export function logPublisher({ logger }: Payload): (words: string) => void {
  return (words) => {
    const [problem = ''] = words.split(/[:/“"]/u, 1)
    const [, reference] = /\bReference ([A-Z\d]{4,20}):/u.exec(words) ?? []
    const [, code] = /\b(E[A-Z]{3,15}|SQLITE_[A-Z_]+)\b/u.exec(words) ?? []
    logEvent(logger, 'info', 'publisher', {
      problem: problem.trim(),
      ...(reference !== undefined && { reference }),
      ...(code !== undefined && { code }),
      stack: words,
      words,
    })
  }
}
