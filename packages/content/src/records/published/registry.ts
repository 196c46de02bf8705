import type { WrittenType } from '@carepath/schema'
import { publishedCollection } from './published-collection.ts'
import { publishedGlobal } from './published-global.ts'
import type { PublishedTypes } from '../../mapping/published-type.ts'
import { careAdvice } from '../../types/care-advice/collection.ts'
import { clinics } from '../../types/clinic/collection.ts'
import { faqs } from '../../types/faq/collection.ts'
import { glossaryTerms } from '../../types/glossary-term/collection.ts'
import { mappings } from '../../types/mappings.ts'
import { pages } from '../../types/page/collection.ts'
import { people } from '../../types/person/collection.ts'
import { redirects } from '../../types/redirect/collection.ts'
import { safetyWarnings } from '../../types/safety-warning/collection.ts'
import { sideEffects } from '../../types/side-effect/collection.ts'
import { siteSettings } from '../../types/site-settings/collection.ts'
import { sources } from '../../types/source/collection.ts'
import { treatments } from '../../types/treatment/collection.ts'

/** Every published type: its form, and its mapping to the contract. The admin's menu has this order. */
export const publishedTypes = {
  treatment: { collection: publishedCollection(treatments), toPublished: mappings.treatment },
  'side-effect': { collection: publishedCollection(sideEffects), toPublished: mappings['side-effect'] },
  'care-advice': { collection: publishedCollection(careAdvice), toPublished: mappings['care-advice'] },
  'safety-warning': { collection: publishedCollection(safetyWarnings), toPublished: mappings['safety-warning'] },
  faq: { collection: publishedCollection(faqs), toPublished: mappings.faq },
  'glossary-term': { collection: publishedCollection(glossaryTerms), toPublished: mappings['glossary-term'] },
  source: { collection: publishedCollection(sources), toPublished: mappings.source },
  person: { collection: publishedCollection(people), toPublished: mappings.person },
  clinic: { collection: publishedCollection(clinics), toPublished: mappings.clinic },
  page: { collection: publishedCollection(pages), toPublished: mappings.page },
  redirect: { collection: publishedCollection(redirects), toPublished: mappings.redirect },
  'site-settings': { collection: publishedGlobal(siteSettings), toPublished: mappings['site-settings'] },
} satisfies PublishedTypes & Record<WrittenType, unknown>
