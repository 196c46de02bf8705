import type { WrittenType } from '@carepath/schema'
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
  treatment: { collection: treatments, toPublished: mappings.treatment },
  'side-effect': { collection: sideEffects, toPublished: mappings['side-effect'] },
  'care-advice': { collection: careAdvice, toPublished: mappings['care-advice'] },
  'safety-warning': { collection: safetyWarnings, toPublished: mappings['safety-warning'] },
  faq: { collection: faqs, toPublished: mappings.faq },
  'glossary-term': { collection: glossaryTerms, toPublished: mappings['glossary-term'] },
  source: { collection: sources, toPublished: mappings.source },
  person: { collection: people, toPublished: mappings.person },
  clinic: { collection: clinics, toPublished: mappings.clinic },
  page: { collection: pages, toPublished: mappings.page },
  redirect: { collection: redirects, toPublished: mappings.redirect },
  'site-settings': { collection: siteSettings, toPublished: mappings['site-settings'] },
} satisfies PublishedTypes & Record<WrittenType, unknown>
