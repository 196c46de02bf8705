import type { Locator, Page } from 'playwright-core'

/** What the editorial rules say of a text, on its form or in the reviewer's view. */
export class EditorialCheck {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  get section(): Locator {
    return this.page.getByRole('region', { name: 'Editorial check' })
  }

  /** Waits until it sums up so. */
  async untilItSays(text: string | RegExp): Promise<void> {
    await this.section.getByText(text).first().waitFor()
  }

  /** Lets the first words that may stand do so. */
  async letStand(reason: string): Promise<void> {
    await this.section.getByRole('button', { name: 'Allow this wording…' }).first().click()
    await this.section.getByRole('textbox', { name: /^Why is exactly this wording acceptable/u }).fill(reason)
    await this.section.getByRole('button', { name: 'Allow it' }).click()
  }
}
