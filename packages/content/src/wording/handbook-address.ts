import { currentLanguage } from './current-language.ts'
import { translateMessage } from './translate-message.ts'

/** Where the admin's server serves the handbook. */
export const handbookRoot = '/handbook'

/** The pages of the handbook that screens lead to, by their addresses in it, with their titles. */
const titles = {
  '': 'Handbook',
  'editors/first-day': 'Your first day',
  'editors/write': 'Write or change a page',
  'writing/new-treatment': 'Add a new treatment',
  'writing/side-effects': 'Describe a side effect',
  'writing/pictures-and-videos': 'Pictures and videos',
  'writing/sources': 'Name your sources',
  'writing/clinics': 'Describe your clinics',
  'editors/translate': 'Translate a page',
  'editors/preview-and-share': 'Preview and share a draft',
  'editors/submit': 'Have a text approved',
  'editors/is-it-live': 'Is my change live?',
  'editors/schedule': 'Publish later, or several together',
  'editors/find': 'Find a document',
  'editors/many-at-once': 'Many documents at once',
  'editors/trash': 'Delete and restore',
  'editors/versions': 'Bring back an earlier text',
  'editors/notifications': 'What you are told',
  'writing/editorial-check': 'The editorial check',
  'reviewers/your-day': 'A reviewer’s day',
  'reviewers/review': 'Review and comment',
  'reviewers/withdraw': 'Withdraw a page at once',
  'admins/accounts': 'Accounts and invitations',
  'admins/passwords': 'Passwords and passkeys',
  'admins/settings': 'Site settings',
  'admins/redirects': 'Redirects',
  'admins/audit-log': 'Who did what, and what a page said',
} as const

/** A page of the handbook that a screen leads to. The empty one is its beginning. */
export type HandbookPage = keyof typeof titles

export const handbookPages = Object.keys(titles) as HandbookPage[]

/** The address of a page of the handbook, in the language of whoever reads. */
export const handbookAddress = (page: HandbookPage, language = currentLanguage()): string =>
  [handbookRoot, language, page, ''].filter((part, index, { length }) => part !== '' || index === length - 1).join('/')

/** The title of a page of the handbook, in the language of whoever reads. */
export const handbookTitle = (page: HandbookPage, language = currentLanguage()): string =>
  translateMessage(titles[page], language)
