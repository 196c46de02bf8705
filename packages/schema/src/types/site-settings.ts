import { z } from 'zod'
import type { AnswersOf } from '../parts/answers.ts'
import { documentFieldAnswers, documentFields } from '../parts/document-fields.ts'
import { TypefaceSchema } from '../values/enums.ts'
import { ImageSchema } from '../values/image.ts'
import { limits } from '../values/limits.ts'
import { referenceTo } from '../identity/reference.ts'
import { lineUpTo, ShortNameSchema, ParagraphSchema, ShortTextSchema } from '../values/text.ts'

/** One entry of the menu that every page shows. */
export const NavigationLinkSchema = z.strictObject({
  /** Words of the link. */
  label: ShortNameSchema,
  /** Site path without the language, e.g. `/side-effects/`. */
  path: z.string().regex(/^\/(?:[a-z0-9-]+\/)*$/u),
})

/** Words that mean the same to somebody who searches, with commas between: “throw up, vomit, puke”. */
export const SearchWordsSchema = lineUpTo(limits.searchWords.line)

/** A color in six digits, e.g. `#09525a`. */
export const ColorSchema = z
  .string()
  .regex(/^#[0-9a-f]{6}$/u, { error: 'must be a color as # and six digits from 0 to f, e.g. #09525a' })

/** Settings of the whole site: a single document. */
export const SiteSettingsSchema = z.strictObject({
  ...documentFields('site-settings'),
  /** Name of the site. */
  siteName: ShortNameSchema,
  /** One sentence on the home page and in search results. */
  tagline: ShortTextSchema,
  /** The home page's welcome. */
  introduction: ParagraphSchema,
  /** The menu of every page. It is a setting, so that a changed title of a document does not touch every page. */
  navigation: z.array(NavigationLinkSchema).min(1).max(limits.navigationLinks),
  /** Clinic whose phone and hours are at the foot of every page. */
  clinic: referenceTo('clinic'),
  /** Care cards for emergencies, which every page shows; those that aren't live in a language are left out there. */
  emergencyCards: z.array(referenceTo('care-advice')).max(limits.emergencyCards),
  /** Words people search with, a line for those that mean the same. Readers don't see them; a search for one finds the others. */
  searchWords: z.array(SearchWordsSchema).max(limits.searchWords.lines).optional(),
  /** The clinic's logo, in place of the site's own mark; the clinic's name is what is read out for it. */
  logo: ImageSchema.optional(),
  /** The logo for dark pages; without it the logo stands on a light ground there. */
  logoOnDark: ImageSchema.optional(),
  /** Color of links, buttons and labels. Forms refuse a color that is too light to read. */
  mainColor: ColorSchema.optional(),
  /** Color of headings and of the line at the top of pages. */
  secondColor: ColorSchema.optional(),
  /** Fonts; the first of the list where it is absent. */
  typeface: TypefaceSchema.optional(),
  /**
   * True until a clinician has approved real content: pages that no document owns are marked as samples, and search
   * engines don't index them.
   */
  isSample: z.boolean(),
})
export type SiteSettings = z.infer<typeof SiteSettingsSchema>

/** Who answers for the fields of the site’s settings. */
export const siteSettingsAnswers: AnswersOf<SiteSettings> = {
  ...documentFieldAnswers,
  siteName: 'secondPerson',
  tagline: 'secondPerson',
  introduction: 'secondPerson',
  navigation: 'secondPerson',
  clinic: 'secondPerson',
  emergencyCards: 'secondPerson',
  searchWords: 'secondPerson',
  logo: 'secondPerson',
  logoOnDark: 'secondPerson',
  mainColor: 'secondPerson',
  secondColor: 'secondPerson',
  typeface: 'secondPerson',
  isSample: 'secondPerson',
}
