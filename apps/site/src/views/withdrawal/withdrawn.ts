import { sourceLocale, type Withdrawal } from '@carepath/schema'
import { formatDay } from '../../i18n/format-number.ts'
import { formatLanguage } from '../../i18n/format.ts'
import { uiText } from '../../i18n/ui-text.ts'
import { ownedPages } from '../../routes/owned-pages.ts'
import { homePath } from '../../routes/paths.ts'
import type { HubKind } from '../../routes/treatment-hub.ts'
import type { PageContext } from '../../page-context/page-context.ts'
import { findDocumentName } from '../../snapshot/require-document.ts'
import type { Link } from '../../routes/link.ts'
import type { PageView } from '../parts/page-view.ts'
import { clinicCalls } from '../parts/clinic-links.ts'
import type { ContactLink } from '../parts/contact-link.ts'

export interface WithdrawnView {
  explanation: string
  /** What readers should do who know the page or have a copy of it. */
  advice: string
  withdrawnAt: { day: string; words: string }
  /** Link to the page in the language that it was translated from, in that language's words. */
  original?: Link & { introduction: string }
  /** The number of each clinic; named where there are several. */
  calls: ContactLink[]
  home: Link
}

/** The notice in place of a withdrawn page: why, and who can help. It repeats no word of the page. */
export function withdrawnView(context: PageContext): PageView<WithdrawnView> {
  const { text, locale } = context
  const withdrawal = context.requireOwner('withdrawal')
  const { title, explanation, advice } = text.withdrawn[withdrawal.reason]
  const { withdrawnAt } = withdrawal
  const original = findOriginal(context, withdrawal)
  const introduction = text.withdrawn.readOriginal.replace('{language}', formatLanguage(locale, sourceLocale))
  return {
    title,
    description: explanation,
    breadcrumbs: [],
    isUnlisted: true,
    body: {
      explanation,
      advice,
      withdrawnAt: { day: withdrawnAt, words: formatDay(context, withdrawnAt) },
      ...(original && { original: { ...original, introduction } }),
      calls: clinicCalls(context).map(({ link }) => link),
      home: { label: text.withdrawn.home, path: homePath(locale) },
    },
  }
}

/** The original of an outdated translation; undefined for a recall, which covers every language. */
function findOriginal(
  { snapshot, locale, address }: PageContext,
  { documentType, id, slug, reason }: Withdrawal,
): Link | undefined {
  const document = reason === 'translationOutdated' ? snapshot.get(documentType, id, sourceLocale) : undefined
  if (!document) return undefined
  const place = ownedPages[documentType](locale, slug).findIndex(({ path }) => path === address.path)
  const page = ownedPages[documentType](sourceLocale, document.slug)[place]
  const name = findDocumentName(snapshot, sourceLocale, { type: documentType, id }) ?? ''
  return page && { label: documentType === 'treatment' ? hubTitle(page.kind as HubKind, name) : name, path: page.path }
}

const hubTitle = (kind: HubKind, name: string): string => uiText[sourceLocale].hubTitle[kind](name)
