import { limits, NavigationLinkSchema, SearchWordsSchema, SiteSettingsSchema } from '@carepath/schema'
import { flag } from '../../fields/inputs/flag.ts'
import { reference, references } from '../../fields/inputs/reference.ts'
import { rows } from '../../fields/inputs/rows.ts'
import { line, lines, paragraph } from '../../fields/inputs/words.ts'
import { admins } from '../../model/access/admins.ts'
import { siteSettingsSlug } from '../../model/collection-names.ts'
import type { PublishedGlobal } from '../../mapping/published-description.ts'
import { look } from './look.ts'
import { toPublished } from './to-published.ts'

const { siteName, tagline, introduction } = SiteSettingsSchema.shape

export const siteSettings: PublishedGlobal = {
  type: 'site-settings',
  slug: siteSettingsSlug,
  label: 'Site settings',
  description: 'Settings of the whole site. A change here touches every page.',
  toPublished,
  fields: [
    line(siteName, {
      name: 'siteName',
      label: 'Name of the site',
      description: 'E.g. “Lakeside Clinic”, “Center for Brain Stimulation”.',
      localized: true,
    }),
    line(tagline, {
      name: 'tagline',
      label: 'Tagline',
      description: 'One sentence on the home page and in search results: what the reader finds here.',
      localized: true,
    }),
    paragraph(introduction, {
      name: 'introduction',
      label: 'Welcome',
      description: 'The home page’s first paragraph: who this is for and where to begin.',
      localized: true,
    }),
    rows({
      name: 'navigation',
      label: 'Menu',
      description: 'Shown on every page.',
      noun: 'Link',
      plural: 'Links',
      rowTitle: 'label',
      min: 1,
      max: limits.navigationLinks,
      fields: [
        {
          type: 'row',
          fields: [
            line(NavigationLinkSchema.shape.label, {
              name: 'label',
              label: 'Words',
              description: 'E.g. “Side effects”.',
              localized: true,
            }),
            line(NavigationLinkSchema.shape.path, {
              name: 'path',
              label: 'Web address',
              description: 'Without the language, e.g. /side-effects/.',
            }),
          ],
        },
      ],
    }),
    reference('clinic', {
      name: 'clinic',
      label: 'Clinic',
      description: 'Its phone number and hours are shown at the foot of every page.',
    }),
    references('care-advice', {
      name: 'emergencyCards',
      label: 'Emergency cards',
      description: `On every page of the site, such as “Call 911” and “Call or text 988”. At most ${limits.emergencyCards}.`,
      max: limits.emergencyCards,
    }),
    lines(SearchWordsSchema, {
      name: 'searchWords',
      label: 'Words people search with',
      description:
        'Words that mean the same, with commas between, such as “throw up, vomit, puke, feel sick”: a search for one finds pages with any of them. A page’s title or heading in a line, such as “what to bring”, leads there. The glossary’s other words count without being written here.',
      max: limits.searchWords.lines,
      localized: true,
    }),
    ...look(),
    {
      ...flag({
        name: 'isSample',
        label: 'The site is a sample',
        description:
          'Uncheck after the first real sign-off. Until then general pages are marked as sample and kept from search engines.',
        defaultValue: true,
      }),
      // It takes the mark “sample” off every page.
      access: { create: admins, update: admins },
    },
  ],
}
