import type { WrittenType } from '@carepath/schema'
import { publishedCollection } from '../published-collection.ts'
import { publishedGlobal } from '../published-global.ts'
import type { PublishedTypes } from '../published-type.ts'
import { careAdvice } from './care-advice/collection.ts'
import { clinics } from './clinic/collection.ts'
import { faqs } from './faq/collection.ts'
import { glossaryTerms } from './glossary-term/collection.ts'
import { mappings } from './mappings.ts'
import { pages } from './page/collection.ts'
import { people } from './person/collection.ts'
import { redirects } from './redirect/collection.ts'
import { safetyWarnings } from './safety-warning/collection.ts'
import { sideEffects } from './side-effect/collection.ts'
import { siteSettings } from './site-settings/collection.ts'
import { sources } from './source/collection.ts'
import { treatments } from './treatment/collection.ts'

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
