import type { Locator, Page } from 'playwright-core'

/** What takes a document off the site, on its form. */
export class WithdrawalDialog {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog')
  }

  /** Opens it, and waits until it tells what will be affected. */
  async open(button: 'Withdraw now' | 'Legal hold'): Promise<void> {
    await this.page.getByRole('button', { name: button, exact: true }).click()
    await this.dialog.getByText('A notice takes the place of').waitFor()
  }

  async confirm(button: 'Withdraw now' | 'Place the hold', reason: string): Promise<void> {
    await this.dialog.getByRole('textbox', { name: 'Reason' }).fill(reason)
    await this.dialog.getByRole('button', { name: button, exact: true }).click()
  }

  /** Waits until it says what came of it. */
  async report(): Promise<string> {
    const report = this.dialog.getByRole('status').filter({ hasText: 'Off the site in' })
    await report.waitFor()
    return report.innerText()
  }

  async close(): Promise<void> {
    await this.dialog.getByRole('button', { name: 'Close' }).click()
  }
}
