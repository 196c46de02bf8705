import type { DocumentKey, SnapshotReader } from '@carepath/schema'
import { findAlternates } from '../site-pages/alternates.ts'
import type { KnownPageAddress } from '../routes/page-kind.ts'
import { pageClinics } from '../page-context/page-clinics.ts'
import { PageContext } from '../page-context/page-context.ts'
import { policyPaths } from '../page-context/policy-pages.ts'
import type { Link } from '../routes/link.ts'
import { navigation } from '../site-pages/navigation.ts'
import type { PageToDescribe } from '../structured-data/description.ts'
import { serializeForScript, buildStructuredData } from '../structured-data/structured-data.ts'
import { callButton, clinicFooter } from '../views/parts/phone.ts'
import { emergencyStrip } from '../views/parts/emergency-strip.ts'
import { lookView } from '../views/parts/look.ts'
import type { ComposedPage } from '../views/parts/page-view.ts'
import { finishReview, overdueNotice } from '../views/parts/review.ts'
import { socialImageView } from '../views/parts/social-image.ts'
import { sourceList } from '../views/parts/source-list.ts'
import { views } from '../views/registry.ts'

/** A composed page, the date of its newest content, and the documents that make it a sample. */
export interface PageComposition {
  page: ComposedPage
  lastModified: string
  unsigned: DocumentKey[]
}

/** Reads everything that a page needs. Throws a CarepathError where a document is missing. */
export function composePage(address: KnownPageAddress, snapshot: SnapshotReader): PageComposition {
  const context = new PageContext(address, snapshot)
  const view = views[address.kind](context)
  const clinics = pageClinics(context)
  const page: PageToDescribe = {
    ...view,
    kind: address.kind,
    path: address.path,
    locale: address.locale,
    country: context.country,
    siteName: context.settings.siteName,
    navigation: navigation(snapshot, address),
    clinics: clinics.map((clinic) => clinicFooter(context, clinic)),
    callButton: callButton(context, clinics),
    look: lookView(context),
    emergency: emergencyStrip(context),
    sources: sourceList(context),
    attesters: [...context.attesters],
    words: context.explainedWords.all,
    alternates: findAlternates(address, snapshot),
    socialImage: socialImageView(context, view),
    isSample: context.isSample,
    ...(view.review && { review: finishReview(context, view.review) }),
    policies: policyLinks(context),
    ...overdueNotice(context),
    isIndexed: !context.isSample && !view.isUnlisted,
  }
  const structuredData = serializeForScript(buildStructuredData(context, page))
  const { lastModified, unsigned } = context
  return { page: { ...page, structuredData }, lastModified, unsigned }
}

const policyLinks = ({ snapshot, locale, text }: PageContext): Link[] =>
  policyPaths(snapshot, locale).map(({ kind, path }) => ({ label: text.policies[kind], path }))
