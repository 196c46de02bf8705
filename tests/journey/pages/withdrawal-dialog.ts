import type { Locator, Page } from 'playwright-core'

/** The dialog on a form that withdraws its document. */
export class WithdrawalDialog {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog')
  }

  /** Opens the dialog, and waits until it lists the affected pages. */
  async open(button: 'Withdraw now' | 'Legal hold'): Promise<void> {
    await this.page.getByRole('button', { name: button, exact: true }).click()
    await this.dialog.getByText('A notice takes the place of').waitFor()
  }

  async confirm(button: 'Withdraw now' | 'Place the hold', reason: string): Promise<void> {
    await this.dialog.getByRole('textbox', { name: 'Reason' }).fill(reason)
    await this.dialog.getByRole('button', { name: button, exact: true }).click()
  }

  /** Waits for the outcome and returns its text. */
  async report(): Promise<string> {
    const report = this.dialog.getByRole('status').filter({ hasText: 'Off the site in' })
    await report.waitFor()
    return report.innerText()
  }

  async close(): Promise<void> {
    await this.dialog.getByRole('button', { name: 'Close' }).click()
  }
}
