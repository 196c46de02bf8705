import { documentKey, parseDocumentKey, sourceLocale } from '@carepath/schema'
import type { Change } from '../kernel/change.ts'
import type { Resolution } from './resolve-dependencies.ts'
import { lastWithdrawnAt } from './resolve-withdrawals.ts'

/**
 * Decides to leave away what can't be shown as a withdrawal wants it. Its live version tells what was withdrawn, so that it
 * can't simply stay: a notice that can't be made is none, and a page that can't be without what went goes as well. False for
 * any other change: that stays as it is live.
 */
export function exclude(
  { type, id, isIndirect }: Change,
  resolution: Pick<Resolution, 'live' | 'open' | 'withdrawnTargets' | 'cascades' | 'withoutNotice'>,
): boolean {
  if (type === 'withdrawal') {
    resolution.withoutNotice.add(id)
    return true
  }
  const key = documentKey({ type, id })
  const causes = resolution.withdrawnTargets.get(key)?.map(parseDocumentKey) ?? []
  const document = resolution.live.get(type, id, sourceLocale)
  if (!isIndirect || causes.length === 0 || !document) return false
  resolution.cascades.set(key, { document, causes, at: lastWithdrawnAt(causes, resolution) })
  return true
}
