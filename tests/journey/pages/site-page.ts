import type { Page, Response } from 'playwright-core'
import { findAccessibilityFaults } from './accessibility-faults.ts'

/** The public site as a reader sees it. */
export class SitePage {
  readonly page: Page
  readonly #origin: string

  constructor(page: Page, origin: string) {
    this.page = page
    this.#origin = origin
  }

  async open(path: string): Promise<Response | null> {
    return this.page.goto(`${this.#origin}${path}`)
  }

  get title() {
    return this.page.getByRole('heading', { level: 1 })
  }

  get article() {
    return this.page.getByRole('main')
  }

  get path(): string {
    return new URL(this.page.url()).pathname
  }

  /** Paths of the pages that a search lists, best first. */
  async search(words: string): Promise<string[]> {
    await this.page.getByRole('button', { name: /^search/iu }).click()
    await this.page.getByRole('searchbox').fill(words)
    const results = this.page.getByRole('dialog').getByRole('link')
    await results.first().waitFor()
    return results.evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname))
  }

  /** Opens the search, once it has loaded. The texts that it reads from then on are listed, page by page. */
  async openSearch() {
    const texts: string[] = []
    this.page.on('request', (request) => {
      if (request.url().includes('/texts/')) texts.push(request.url())
    })
    await this.page.getByRole('button', { name: /^search/iu }).click()
    const dialog = this.page.getByRole('dialog')
    const isLoading = dialog.getByRole('status').filter({ hasText: /./u })
    await isLoading.waitFor({ state: 'hidden' })
    return { field: dialog.getByRole('searchbox'), results: dialog.locator('.search__results'), texts }
  }

  async resize(width: number, height = 800): Promise<void> {
    await this.page.setViewportSize({ width, height })
  }

  /** The faults that axe finds on the page, one line each. */
  async findAccessibilityFaults(): Promise<string[]> {
    return findAccessibilityFaults(this.page)
  }

  /** Presses Tab and returns the name of the focused element, as assistive technology reads it. */
  async tab(times = 1): Promise<string> {
    for (let press = 0; press < times; press++) await this.page.keyboard.press('Tab')
    return this.focused()
  }

  /** The accessible name of the focused element. */
  async focused(): Promise<string> {
    return this.page.evaluate(() => {
      const element = document.activeElement
      const label =
        element?.getAttribute('aria-label') ?? (element as HTMLInputElement | null)?.labels?.[0]?.textContent
      return (label ?? element?.textContent ?? '').replaceAll(/\s+/gu, ' ').trim()
    })
  }
}
