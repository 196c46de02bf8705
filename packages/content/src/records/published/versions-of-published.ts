import type { CollectionConfig } from 'payload'

/** Drafts that save themselves, a history, and publishing at a set time. */
export const versionsOfPublished = {
  maxPerDoc: 100,
  drafts: { autosave: { interval: 1500 }, schedulePublish: true },
} as const satisfies CollectionConfig['versions']
