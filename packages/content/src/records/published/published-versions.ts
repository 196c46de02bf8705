import type { CollectionConfig } from 'payload'

/** Autosaved drafts and a history. Publishing at a set time is ours: Payload's is off, whose drawer can't tell of a refusal. */
export const publishedVersions = {
  // All of them: approvals and the trail name versions, and a hundred quick saves must not push those out.
  maxPerDoc: 0,
  drafts: { autosave: { interval: 1500 }, schedulePublish: false },
} as const satisfies CollectionConfig['versions']
