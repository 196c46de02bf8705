import type { CollectionConfig } from 'payload'

/**
 * Payload's own timer saves a form without asking for its version, and says “saved” before the server has answered. The
 * form saves itself in its place (apps/cms/src/ui/saving): this is the longest time that a browser's timer can wait.
 */
const neverMs = 2 ** 31 - 1

/** Autosaved drafts and a history. Publishing at a set time is ours: Payload's is off, whose drawer can't tell of a refusal. */
export const publishedVersions = {
  // All of them: approvals and the trail name versions, and a hundred quick saves must not push those out.
  maxPerDoc: 0,
  drafts: { autosave: { interval: neverMs }, schedulePublish: false },
} as const satisfies CollectionConfig['versions']
