import type { CollectionConfig } from 'payload'

/** Autosaved drafts, a history, and publishing at a set time. */
export const publishedVersions = {
  // All of them: approvals and the trail name versions, and a hundred quick saves must not push those out.
  maxPerDoc: 0,
  drafts: { autosave: { interval: 1500 }, schedulePublish: true },
} as const satisfies CollectionConfig['versions']
