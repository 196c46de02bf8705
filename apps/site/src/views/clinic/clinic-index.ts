import { clinicDirectory, type ClinicEntry } from '../../directory/clinic.ts'
import { clinicIndexPath } from '../../routes/paths.ts'
import type { PageContext } from '../../page-context/page-context.ts'
import type { PageView } from '../parts/page-view.ts'
import { indexPage, type IndexView } from '../parts/index-page.ts'

/** The list of all clinics, where there are several. */
export function clinicIndexView(context: PageContext): PageView<IndexView<ClinicEntry>> {
  const { text, locale } = context
  return indexPage(context, clinicDirectory, {
    title: text.clinics,
    introduction: text.describe.clinicIndex,
    path: clinicIndexPath(locale),
  })
}
