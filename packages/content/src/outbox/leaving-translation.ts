import { LocaleSchema } from '@carepath/schema'
import { z } from 'zod'

/** A translation that patients can read now, and couldn't any more. */
export const LeavingTranslationSchema = z.strictObject({
  /** The document's key, as `type/id`. */
  document: z.string(),
  locale: LocaleSchema,
  /** What the release's record would say of it. */
  note: z.string(),
})
