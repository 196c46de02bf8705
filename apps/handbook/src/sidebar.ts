import type { StarlightUserConfig } from '@astrojs/starlight/types'
import { handbookLanguages, wordsOf } from './languages.ts'

/** The pages of each part, in the order of the work. A part is a folder. */
const parts = {
  editors: [
    ...['first-day', 'write', 'submit', 'is-it-live', 'preview-and-share', 'translate', 'schedule', 'take-down'],
    ...['bring-back', 'find', 'many-at-once', 'trash', 'versions', 'notifications', 'sample-content'],
  ],
  writing: [
    ...['what-belongs-where', 'new-treatment', 'side-effects', 'clinics', 'sources', 'writing-for-patients'],
    ...['editorial-check', 'paste-and-tables', 'pictures-and-videos', 'readers-search', 'who-answers'],
  ],
  reviewers: ['your-day', 'review', 'sign', 'revoke', 'both-languages', 'reviews-due', 'withdraw'],
  admins: ['accounts', 'passwords', 'settings', 'redirects', 'audit-log', 'legal-hold', 'emergency', 'when-it-fails'],
}

/** The menu of the handbook: a part for each role, and one about what is written. */
export const sidebar: StarlightUserConfig['sidebar'] = Object.entries(parts).map(([part, pages]) => ({
  label: part,
  translations: Object.fromEntries(handbookLanguages.map(({ code }) => [code, wordsOf(code)[part] ?? part])),
  items: pages.map((page) => `${part}/${page}`),
}))
