import type { ClinicalType } from '@carepath/schema'

/** The reviewer's view of a document, as a tab beside its form. */
export function reviewTab(type: ClinicalType) {
  return {
    Component: { path: '/ui/review-view/review-view.tsx#ReviewView', serverProps: { type } },
    path: '/review',
    tab: { label: 'Review', href: '/review', order: 150 },
    meta: { title: 'Review' },
  } as const
}
