import type { SnapshotReader } from '@carepath/schema'
import { findAlternates } from '../site-pages/alternates.ts'
import type { KnownPageAddress } from '../routes/page-kind.ts'
import { clinicContact } from '../page-context/clinic-contact.ts'
import { PageContext } from '../page-context/page-context.ts'
import { navigation } from '../site-pages/navigation.ts'
import type { PageToDescribe } from '../structured-data/description.ts'
import { serializeForScript, buildStructuredData } from '../structured-data/structured-data.ts'
import type { ClinicFooter, ComposedPage } from '../views/parts/page-view.ts'
import { callLink } from '../views/parts/contact-link.ts'
import { overdueNotice } from '../views/parts/review.ts'
import { socialImageView } from '../views/parts/social-image.ts'
import { sourceList } from '../views/parts/source-list.ts'
import { views } from '../views/registry.ts'

/** A composed page and the date of its newest content. */
export interface PageComposition {
  page: ComposedPage
  lastModified: string
}

/** Reads everything that a page needs. Throws a CarepathError where a document is missing. */
export function composePage(address: KnownPageAddress, snapshot: SnapshotReader): PageComposition {
  const context = new PageContext(address, snapshot)
  const view = views[address.kind](context)
  const page: PageToDescribe = {
    ...view,
    kind: address.kind,
    path: address.path,
    locale: address.locale,
    siteName: context.settings.siteName,
    navigation: navigation(snapshot, address),
    clinic: clinicFooter(context),
    sources: sourceList(context),
    words: context.explainedWords.all,
    alternates: findAlternates(address, snapshot),
    socialImage: socialImageView(context, view),
    isSample: context.isSample,
    ...overdueNotice(context),
    isIndexed: !context.isSample && !view.isUnlisted,
  }
  const structuredData = serializeForScript(buildStructuredData(context, page))
  return { page: { ...page, structuredData }, lastModified: context.lastModified }
}

function clinicFooter(context: PageContext): ClinicFooter {
  const { name, path, phone, hours } = clinicContact(context)
  return { name, path, call: callLink(context, phone), hours }
}
