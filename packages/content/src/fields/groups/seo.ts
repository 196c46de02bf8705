import { limits, lineUpTo } from '@carepath/schema'
import type { GroupField } from 'payload'
import { line } from '../inputs/words.ts'

/** Words for search results, in place of the page's own title and summary. */
export function seo(): GroupField {
  return {
    name: 'seo',
    type: 'group',
    label: 'In search results',
    admin: { description: 'Leave both empty to use the page’s own title and summary.' },
    fields: [
      line(lineUpTo(limits.seoTitle), {
        name: 'title',
        label: 'Title',
        description: `At most ${limits.seoTitle} characters, without the clinic’s name, e.g. “Headache after magnetic stimulation”.`,
        required: false,
        localized: true,
      }),
      line(lineUpTo(limits.seoDescription), {
        name: 'description',
        label: 'Description',
        description: `One sentence of at most ${limits.seoDescription} characters that says what the reader will find.`,
        required: false,
        localized: true,
      }),
      {
        name: 'foundPage',
        type: 'ui',
        admin: { components: { Field: '/ui/guidance/found-page.tsx#FoundPage' }, disableListColumn: true },
      },
    ],
  }
}
