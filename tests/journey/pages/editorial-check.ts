import type { Locator, Page } from 'playwright-core'

/** The findings of the editorial rules, on a form or in the reviewer's view. */
export class EditorialCheck {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  get section(): Locator {
    return this.page.getByRole('region', { name: 'Editorial check' })
  }

  /** Waits for words in the list of findings or above it. */
  async waitForText(text: string | RegExp): Promise<void> {
    await this.section.getByText(text).first().waitFor()
  }

  /** Overrides the first finding that can be overridden. */
  async allowWording(reason: string): Promise<void> {
    await this.section.getByRole('button', { name: 'Allow this wording…' }).first().click()
    await this.section.getByRole('textbox', { name: /^Why is exactly this wording acceptable/u }).fill(reason)
    await this.section.getByRole('button', { name: 'Allow it' }).click()
  }
}
