import type { ClinicalType } from '@carepath/schema'
import { translate } from '../../wording/translate.ts'

/** The tab beside a form in which a reviewer reads the document. */
export function reviewTab(type: ClinicalType) {
  return {
    Component: { path: '/ui/review-view/review-view.tsx#ReviewView', serverProps: { type } },
    path: '/review',
    tab: { label: () => translate('Review'), href: '/review', order: 150 },
    meta: { title: 'Review' },
  } as const
}
