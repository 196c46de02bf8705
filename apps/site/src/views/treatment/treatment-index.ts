import { treatmentDirectory, type TreatmentEntry } from '../../directory/treatment.ts'
import { treatmentIndexPath } from '../../routes/paths.ts'
import type { PageContext } from '../../page-context/page-context.ts'
import type { PageView } from '../parts/page-view.ts'
import { indexPage, type IndexView } from '../parts/index-page.ts'

/** The list of all treatments. */
export function treatmentIndexView(context: PageContext): PageView<IndexView<TreatmentEntry>> {
  const { text, locale } = context
  return indexPage(context, treatmentDirectory, {
    title: text.treatments,
    introduction: text.describe.treatmentIndex,
    path: treatmentIndexPath(locale),
  })
}
