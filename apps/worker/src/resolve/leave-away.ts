import { documentKey, parseDocumentKey, sourceLocale } from '@carepath/schema'
import type { Change } from '../kernel/change.ts'
import type { Settling } from './settle.ts'
import { lastOf } from './settle-withdrawals.ts'

/**
 * Decides to leave away what can't be shown as a withdrawal wants it. Its live version tells what was withdrawn, so that it
 * can't simply stay: a notice that can't be made is none, and a page that can't be without what went goes as well. False for
 * any other change: that stays as it is live.
 */
export function leaveAway(
  { type, id, isCarried }: Change,
  settling: Pick<Settling, 'live' | 'open' | 'bereft' | 'cascaded' | 'silent'>,
): boolean {
  if (type === 'withdrawal') {
    settling.silent.add(id)
    return true
  }
  const key = documentKey({ type, id })
  const causes = settling.bereft.get(key)?.map(parseDocumentKey) ?? []
  const document = settling.live.get(type, id, sourceLocale)
  if (!isCarried || causes.length === 0 || !document) return false
  settling.cascaded.set(key, { document, causes, at: lastOf(causes, settling) })
  return true
}
