import { LocaleSchema } from '@carepath/schema'
import { z } from 'zod'

/** A rendition whose live version is not the database's. */
const RenditionDifferenceSchema = z.strictObject({
  /** The document's key, as `type/id`. */
  document: z.string(),
  title: z.string(),
  locale: LocaleSchema,
  /** extra: the database does not publish it. */
  kind: z.enum(['missing', 'extra', 'different']),
})
export type RenditionDifference = z.infer<typeof RenditionDifferenceSchema>

/** A live file that is not what a full render of the documents gives. */
const FileDifferenceSchema = z.strictObject({
  /** Path in the live folder, e.g. `/side-effects/nausea/index.html`. */
  file: z.string(),
  /** extra: no document accounts for it. staleTwin: its compressed twin is missing or holds something else. */
  kind: z.enum(['missing', 'extra', 'different', 'staleTwin']),
  /** The document whose page it is, as `type/id`; absent for files that no single document owns. */
  document: z.string().optional(),
})

/** Live words that nobody stands for: neither signed by an approval in force, nor sample content. */
export const UnsignedWordsSchema = z.strictObject({
  type: z.string(),
  id: z.string(),
  title: z.string(),
  locale: LocaleSchema,
})
export type UnsignedWords = z.infer<typeof UnsignedWordsSchema>

/** The entry of the evidence log from which on it can't be relied on, and what is wrong first. */
export const DamagedEvidenceSchema = z.strictObject({ from: z.int(), message: z.string() })
export type DamagedEvidence = z.infer<typeof DamagedEvidenceSchema>

/** A live page that can't be rendered at present: it is as it was, or off the site. */
export const UnrenderablePageSchema = z.strictObject({
  path: z.string(),
  /** The document that owns the page, as `type/id`; null for a page of the site's own. */
  document: z.string().nullable(),
  /** The document's name; the path of a page of the site's own. */
  title: z.string(),
  message: z.string(),
})
export type UnrenderablePage = z.infer<typeof UnrenderablePageSchema>

/** A comparison of the live site with the database. */
const SiteCheckSchema = z.strictObject({
  /** ISO 8601. */
  checkedAt: z.string(),
  /** How many renditions should be live. */
  documentCount: z.int(),
  /** The release the site is pinned to: the site was compared with that release instead of the database. */
  pinnedTo: z.int().nullable(),
  documents: z.array(RenditionDifferenceSchema),
  files: z.array(FileDifferenceSchema),
  unsigned: z.array(UnsignedWordsSchema),
  /** Documents that can't be published as the database has them. Their last good version stays live: no difference. */
  unpublishable: z.array(z.strictObject({ document: z.string(), title: z.string(), message: z.string() })),
})
export type SiteCheck = z.infer<typeof SiteCheckSchema>

/** A check of the live site, and a second one after its repair. */
export const VerificationSchema = z.strictObject({
  found: SiteCheckSchema,
  /** The check after the repair; absent where nothing needed a repair, or none was asked for. */
  repaired: SiteCheckSchema.optional(),
})
export type Verification = z.infer<typeof VerificationSchema>

/** The result of the last nightly check. */
export const NightlyCheckResultSchema = z.strictObject({
  /** Day at the clinic, so that a restart doesn't check twice in a night. */
  day: z.string(),
  /** ISO 8601. */
  at: z.string(),
  /** How many renditions and files differed. */
  found: z.int(),
  /** How many still differ, after the repair. */
  left: z.int(),
  /** Live words that nobody stands for. */
  unsigned: z.array(UnsignedWordsSchema).default([]),
  /** What is wrong with the evidence log; null where it is whole, or could not be checked. */
  evidence: DamagedEvidenceSchema.nullable().default(null),
  /** Why the check failed; null where it did not. */
  error: z.string().nullable(),
})
export type NightlyCheckResult = z.infer<typeof NightlyCheckResultSchema>
