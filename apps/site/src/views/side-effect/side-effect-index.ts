import { sideEffectDirectory, type SideEffectEntry } from '../../directory/side-effect.ts'
import { sideEffectIndexPath } from '../../routes/paths.ts'
import type { PageContext } from '../../page-context/page-context.ts'
import type { PageView } from '../parts/page-view.ts'
import { indexPage, type IndexView } from '../parts/index-page.ts'

/** The list of all side effects. */
export function sideEffectIndexView(context: PageContext): PageView<IndexView<SideEffectEntry>> {
  const { text, locale } = context
  return indexPage(context, sideEffectDirectory, {
    title: text.sideEffects,
    introduction: text.describe.sideEffectIndex,
    path: sideEffectIndexPath(locale),
  })
}
