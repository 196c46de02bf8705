import type { WrittenType } from '@carepath/schema'
import { careAdvice } from './care-advice/collection.ts'
import { clinics } from './clinic/collection.ts'
import { interventions } from './intervention/collection.ts'
import { faqs } from './faq/collection.ts'
import { glossaryTerms } from './glossary-term/collection.ts'
import { pages } from './page/collection.ts'
import { people } from './person/collection.ts'
import type { PublishedCollection, PublishedGlobal } from '../mapping/published-description.ts'
import { redirects } from './redirect/collection.ts'
import { safetyWarnings } from './safety-warning/collection.ts'
import { sideEffects } from './side-effect/collection.ts'
import { siteSettings } from './site-settings/collection.ts'
import { sources } from './source/collection.ts'
import { treatments } from './treatment/collection.ts'

/** Every published type: the form editors fill in, and its mapping to the contract. The admin's menu has this order. */
export const publishedTypes = {
  treatment: treatments,
  'side-effect': sideEffects,
  'care-advice': careAdvice,
  'safety-warning': safetyWarnings,
  faq: faqs,
  'glossary-term': glossaryTerms,
  source: sources,
  intervention: interventions,
  person: people,
  clinic: clinics,
  page: pages,
  redirect: redirects,
  'site-settings': siteSettings,
} satisfies Record<WrittenType, PublishedCollection | PublishedGlobal>
