import { documentKey, parseDocumentKey, sourceLocale } from '@carepath/schema'
import type { Change } from '../kernel/change.ts'
import type { Resolution } from './resolution.ts'
import { lastWithdrawnAt } from './resolve-withdrawals.ts'

/**
 * Excludes what a withdrawal needs but the site can't render, since its live version still shows the withdrawn document:
 * a notice is left out, and a page that had only lost a reference is withdrawn as well. False for any other change, whose
 * document may stay as it is live.
 */
export function exclude({ type, id, isIndirect }: Change, resolution: Resolution): boolean {
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
