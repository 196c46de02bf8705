import type { UnsignedWords } from '@carepath/content/outbox/verification.ts'
import { logEvent } from '@carepath/log/log-event.ts'
import type { Payload } from 'payload'

/** Tells the log of words that are live although nobody stands for them. */
export function logUnsigned({ logger }: Payload, { type, id, title, locale }: UnsignedWords): void {
  const words = `Live without a signature in force: ${type} “${title}” (${locale}).`
  logEvent(logger, 'error', 'unsigned', { documents: [`${type}/${id}`], locale, words })
}
