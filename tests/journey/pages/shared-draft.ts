import type { Locator, Page } from 'playwright-core'

/** The dialog on a form with the links to its draft. */
export class SharedDrafts {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog', { name: 'Share this draft' })
  }

  async open(): Promise<void> {
    await this.page.getByRole('button', { name: /^Share draft…/u }).click()
    await this.dialog.waitFor()
  }

  /** Makes a link, and returns it. */
  async makeLink(name: string, duration: string): Promise<string> {
    await this.dialog.getByLabel(/^Who is it for/u).fill(name)
    await this.dialog.getByLabel('How long the link works').selectOption(duration)
    await this.dialog.getByRole('button', { name: 'Make a link' }).click()
    return this.dialog.getByLabel(/^Copy the link now/u).inputValue()
  }

  async revoke(name: string): Promise<void> {
    await this.dialog.getByRole('button', { name: `Revoke the link for ${name}` }).click()
    await this.dialog.getByText(/^Revoked by/u).waitFor()
  }

  async close(): Promise<void> {
    await this.dialog.getByRole('button', { name: 'Close' }).click()
    await this.dialog.waitFor({ state: 'detached' })
  }
}
