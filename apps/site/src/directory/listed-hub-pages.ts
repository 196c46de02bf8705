import type { Locale, SnapshotReader } from '@carepath/schema'
import { hubPages } from '../routes/treatment-hub.ts'

/** The pages of a treatment's hub that other pages lead to: the one of questions only while there are any. */
export function listedHubPages(snapshot: SnapshotReader, locale: Locale, treatment: string): typeof hubPages {
  const hasQuestions = snapshot.derive(
    `has-questions/${locale}/${treatment}`,
    (live) => live.where('faq', locale, 'treatment', treatment).length > 0,
  )
  return hasQuestions ? hubPages : hubPages.filter(({ kind }) => kind !== 'questions')
}
