import type { CollectionConfig } from 'payload'

/** Autosaved drafts, a history, and publishing at a set time. */
export const publishedVersions = {
  maxPerDoc: 100,
  drafts: { autosave: { interval: 1500 }, schedulePublish: true },
} as const satisfies CollectionConfig['versions']
