import { adminLanguages, writtenLanguage } from '@carepath/content/wording/current-language.ts'
import type { Locator, Page } from 'playwright-core'
import type { Account } from '../system/running-system.ts'
import type { SampleWork } from './sample-work.ts'

/** A screen that the handbook shows a picture of. */
export interface HandbookScreen {
  /** The name of its picture. */
  name: string
  /** Who sees it so. */
  role: Account['role']
  /** Its path within the admin. */
  path: (work: SampleWork) => string
  /** The language of the texts on it, where it isn't the one that they are written in. */
  ofTexts?: string
  /**
   * Waits until all of it is there, and gives the parts whose words are compared: the first is what the picture is about. `say`
   * gives a label as the screen has it.
   */
  open: (page: Page, say: (label: string) => string) => Promise<Locator[]>
  /** Puts back what stays open on the next screen. */
  leave?: (page: Page, say: (label: string) => string) => Promise<void>
  /** Whether the picture is of that part alone; otherwise it is of the whole window. */
  isPart?: boolean
}

/** The language of the translation that is shown. */
const translated = adminLanguages.find((language) => language !== writtenLanguage) ?? writtenLanguage

/** What the handbook shows, in the order in which people see it. */
export const handbookScreens: readonly HandbookScreen[] = [
  {
    name: 'your-work',
    role: 'editor',
    path: () => '',
    open: (page) => shown(page.locator('.your-work')),
  },
  {
    name: 'returned',
    role: 'editor',
    path: ({ returned }) => `/collections/glossary-terms/${returned}`,
    open: async (page) => {
      await page.locator('#review-panel article').first().waitFor()
      return [page.locator('#review-panel')]
    },
    isPart: true,
  },
  {
    name: 'translate',
    role: 'editor',
    path: ({ sideEffects }) => `/collections/side-effects/${sideEffects.dizziness}`,
    ofTexts: translated,
    open: async (page) => {
      await page.locator('.source-text').first().waitFor()
      await checked(page)
      // Asked of the worker, which comes last.
      await page.locator('.translation-note .btn').waitFor()
      return [page.locator('.translation-note')]
    },
  },
  {
    name: 'preview',
    role: 'editor',
    path: ({ sideEffects }) => `/collections/side-effects/${sideEffects.nausea}`,
    open: async (page, say) => {
      await checked(page)
      await page.getByRole('button', { name: say('Preview'), exact: true }).click()
      const panel = page.locator('.live-preview')
      // How many parts differ is known once the page is shown.
      await panel.locator('.live-preview__state').filter({ hasText: /\d/u }).waitFor()
      return [panel]
    },
    leave: (page, say) => page.getByRole('button', { name: say('Hide preview'), exact: true }).click(),
  },
  {
    name: 'list',
    role: 'editor',
    path: () => '/collections/glossary-terms?limit=10',
    open: async (page) => {
      await page.waitForURL(/[?&]limit=/u)
      await page.locator('tbody tr').nth(5).waitFor()
      return [page.locator('.list-views')]
    },
  },
  {
    name: 'review',
    role: 'reviewer',
    path: ({ waiting }) => `/collections/glossary-terms/${waiting}/review`,
    open: async (page, say) => {
      await page.locator('.review-view iframe').first().waitFor()
      await checked(page)
      await page.getByText(say('Looking for the pages that it changes…')).waitFor({ state: 'hidden' })
      return [page.locator('.review-view')]
    },
  },
  {
    name: 'withdraw',
    role: 'reviewer',
    path: ({ sideEffects }) => `/collections/side-effects/${sideEffects.anxiety}`,
    open: async (page, say) => {
      await checked(page)
      await page.getByRole('button', { name: say('Withdraw now'), exact: true }).click()
      await page.locator('.withdrawal-dialog li').first().waitFor({ state: 'attached' })
      return [page.locator('.withdrawal-dialog')]
    },
    isPart: true,
  },
  {
    name: 'invite',
    role: 'admin',
    path: () => '/collections/users',
    open: async (page) => {
      await page.waitForURL(/[?&]limit=/u)
      return shown(page.locator('form.accounts'))
    },
  },
]

/** The editorial check of a form has answered. */
const checked = (page: Page): Promise<void> => page.locator('.findings[data-findings]').first().waitFor()

async function shown(part: Locator): Promise<Locator[]> {
  await part.waitFor()
  return [part]
}
