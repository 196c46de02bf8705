import type { WrittenType } from '@carepath/schema'
import { toPublished as careAdvice } from './care-advice/to-published.ts'
import { toPublished as clinic } from './clinic/to-published.ts'
import { toPublished as faq } from './faq/to-published.ts'
import { toPublished as glossaryTerm } from './glossary-term/to-published.ts'
import type { Mapping } from '../mapping/mapping-context.ts'
import { toPublished as page } from './page/to-published.ts'
import { toPublished as person } from './person/to-published.ts'
import { toPublished as redirect } from './redirect/to-published.ts'
import { toPublished as safetyWarning } from './safety-warning/to-published.ts'
import { toPublished as sideEffect } from './side-effect/to-published.ts'
import { toPublished as siteSettings } from './site-settings/to-published.ts'
import { toPublished as source } from './source/to-published.ts'
import { toPublished as treatment } from './treatment/to-published.ts'

/** Every type's mapping. Free of Payload, so that hooks may import it without a circle through the collections. */
export const mappings = {
  treatment,
  'side-effect': sideEffect,
  'care-advice': careAdvice,
  'safety-warning': safetyWarning,
  faq,
  person,
  source,
  clinic,
  'glossary-term': glossaryTerm,
  page,
  redirect,
  'site-settings': siteSettings,
} satisfies Record<WrittenType, Mapping>
