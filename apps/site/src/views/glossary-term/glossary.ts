import { glossaryDirectory } from '../../directory/glossary-term.ts'
import type { DirectoryEntry } from '../../directory/directory.ts'
import { glossaryPath } from '../../routes/paths.ts'
import { formatList } from '../../i18n/format.ts'
import type { PageContext } from '../../page-context/page-context.ts'
import type { PageView } from '../parts/page-view.ts'
import { indexPage, type IndexView } from '../parts/index-page.ts'

export interface TermView {
  /** Fragment of the term. */
  slug: string
  term: string
  definition: string
  pronunciation?: string
  synonyms?: string
  /** Names of the only treatments where the word has this meaning. */
  treatments?: string
}

/** The glossary: words that patients may not know, each with its definition. */
export function glossaryView(context: PageContext): PageView<IndexView<TermView>> {
  const { text, locale } = context
  const { body, ...page } = indexPage(context, glossaryDirectory, {
    title: text.glossary,
    introduction: text.describe.glossary,
    path: glossaryPath(locale),
  })
  return {
    ...page,
    search: { keywords: [], share: 0.5 },
    body: { ...body, entries: body.entries.map((entry) => termView(context, entry)) },
  }
}

function termView(context: PageContext, { id }: DirectoryEntry): TermView {
  const key = { type: 'glossary-term', id } as const
  const document = context.require(key, { document: key, field: 'id' })
  const { slug, term, plainDefinition, pronunciation, synonyms, treatments = [] } = document
  const names = treatments.map((treatment) => context.require(treatment, { document, field: 'treatments' }).name)
  context.noteReviewed(document)
  return {
    slug,
    term,
    definition: plainDefinition,
    ...(pronunciation && { pronunciation }),
    ...(synonyms.length > 0 && { synonyms: formatList(context.locale, synonyms) }),
    ...(names.length > 0 && { treatments: formatList(context.locale, names) }),
  }
}
