import { sourceLocale } from '@carepath/schema'
import type { Payload } from 'payload'
import { loadApprovals } from '@carepath/content/candidate/signatures/approvals.ts'
import { clinicDayOf } from '@carepath/content/config/clinic-today.ts'
import { languageLabel } from '@carepath/content/model/text/language-label.ts'
import type { Change } from '../kernel/change.ts'

/**
 * Says, for the record of a roll-back, which documents get signed words back that a later approval has replaced. An admin or
 * a reviewer brings them back on purpose, and whoever reads the record must know.
 */
export async function describeOlderWords(payload: Payload, changes: readonly Change[]): Promise<string[]> {
  const notes: string[] = []
  for (const [type, ofType] of Map.groupBy(changes, (change) => change.type)) {
    if (type === 'withdrawal') continue
    const approvals = await loadApprovals(payload, type, [...new Set(ofType.map(({ id }) => id))])
    for (const { id, title, renditions } of ofType)
      for (const [locale, document] of renditions) {
        const newest = approvals.newest({ type, id }, locale)
        const hash = 'review' in document ? document.review.reviewedContentHash : undefined
        if (!newest || hash === undefined || [newest.hash, newest.signedHash].includes(hash)) continue
        const language = locale === sourceLocale ? '' : ` in ${languageLabel(locale)}`
        notes.push(
          `${title}: back to older words${language}. ${newest.approver} approved others on ${clinicDayOf(payload, newest.at)}.`,
        )
      }
  }
  return notes
}
