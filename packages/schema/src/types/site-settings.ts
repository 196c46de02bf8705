import { z } from 'zod'
import { documentFields } from '../parts/document-fields.ts'
import { limits } from '../values/limits.ts'
import { referenceTo } from '../identity/reference.ts'
import { NameSchema, ParagraphSchema, ShortTextSchema } from '../values/text.ts'

/** One entry of the menu that every page shows. */
export const NavigationLinkSchema = z.strictObject({
  /** Words of the link. */
  label: NameSchema,
  /** Site path without the language, e.g. `/side-effects/`. */
  path: z.string().regex(/^\/(?:[a-z0-9-]+\/)*$/u),
})

/** What holds for the whole site. There is one. */
export const SiteSettingsSchema = z.strictObject({
  ...documentFields('site-settings'),
  /** Name of the site. */
  siteName: NameSchema,
  /** One sentence on the home page and in search results. */
  tagline: ShortTextSchema,
  /** The home page's welcome. */
  introduction: ParagraphSchema,
  /** The menu every page shows: it is settings, so that no document's title touches the whole site. */
  navigation: z.array(NavigationLinkSchema).min(1).max(limits.navigationLinks),
  /** Clinic whose phone and hours stand at the foot of every page. */
  clinic: referenceTo('clinic'),
  /** True until the first real sign-off: pages that no document owns are marked as sample and kept from search engines. */
  isSample: z.boolean(),
})
export type SiteSettings = z.infer<typeof SiteSettingsSchema>
