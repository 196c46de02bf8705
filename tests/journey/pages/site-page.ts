import { AxeBuilder } from '@axe-core/playwright'
import type { Page, Response } from 'playwright-core'

/** The public site as a reader meets it. */
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

  /** Paths of the pages that a search lists, best first. */
  async search(words: string): Promise<string[]> {
    await this.page.getByRole('button', { name: /^search/iu }).click()
    await this.page.getByRole('searchbox').fill(words)
    const results = this.page.getByRole('dialog').getByRole('link')
    await results.first().waitFor()
    return results.evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname))
  }

  /** What axe holds against the page, one line each. */
  async accessibilityFaults(): Promise<string[]> {
    const { violations } = await new AxeBuilder({ page: this.page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze()
    return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' ')}`)
  }
}
