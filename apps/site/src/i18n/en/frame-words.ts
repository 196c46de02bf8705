import type { PluralForms } from '../model/plural.ts'

/** Words around a page: menus, notices in its place, and the search. */
export const enFrame = {
  skipToContent: 'Skip to main content',
  mainMenu: 'Main menu',
  menu: 'Menu',
  home: 'Home',
  youAreHere: 'You are here',
  onThisPage: 'On this page',
  previous: 'Previous',
  next: 'Next',
  morePages: 'More pages in this guide',
  otherLanguages: 'Read this page in another language',
  theme: 'Colors',
  themes: { auto: 'As my device', light: 'Light', dark: 'Dark' },
  notFound: {
    title: 'Page not found',
    explanation: 'The page may have moved or been withdrawn, or the address may be wrong. Search, or start from here:',
  },
  withdrawn: {
    recalled: {
      title: 'We have taken this page down',
      explanation: 'We have taken this page down because it needs to be checked again.',
      advice:
        'If you saved or printed it, do not rely on that copy. If you have questions about your care, please call us.',
    },
    translationOutdated: {
      title: 'This page is not in English for now',
      explanation: 'We are updating the English version of this page.',
      advice: 'If you have questions about your care, please call us.',
    },
    readOriginal: 'You can read it in {language}:',
    since: 'Since',
    home: 'Go to the start page',
  },
  search: {
    open: 'Search',
    title: 'Search this site',
    label: 'What are you looking for?',
    close: 'Close',
    loading: 'Loading the search…',
    none: 'Nothing found. Try another word.',
    callUs: 'Ask us instead',
    startHere: 'Or start here',
    failed: 'The search could not be loaded. Please try again later.',
    partial: 'Some results could not be loaded. Press Search to try again.',
    found: { one: '{count} page found', other: '{count} pages found' } as PluralForms,
  },
}

/** The same words in any language. */
export type FrameWords = typeof enFrame
