import { personDirectory, type PersonEntry } from '../../directory/person.ts'
import { personIndexPath } from '../../routes/paths.ts'
import type { PageContext } from '../../page-context/page-context.ts'
import type { PageView } from '../parts/page-view.ts'
import { indexPage, type IndexView } from '../parts/index-page.ts'

/** The list of everybody who works at the clinic. */
export function personIndexView(context: PageContext): PageView<IndexView<PersonEntry>> {
  const { text, locale } = context
  return indexPage(context, personDirectory, {
    title: text.people,
    introduction: text.describe.personIndex,
    path: personIndexPath(locale),
    // Who looks for a doctor looks for these people, whoever of them is listed.
    keywords: Object.values(text.role),
    share: 0.8,
  })
}
