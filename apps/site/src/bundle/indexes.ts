import type { SiteBundle } from '@carepath/schema'

/** Fields by which views look for documents: the publisher keeps an index of each. */
export const indexes = {
  treatment: ['slug', 'sideEffects', 'clinics'],
  'side-effect': ['slug', 'plainName'],
  faq: ['treatment'],
  person: ['slug'],
  clinic: ['slug', 'staff'],
  page: ['slug', 'kind'],
  withdrawal: ['slug'],
} satisfies SiteBundle['indexes']
