import type { Page } from 'playwright-core'

/** The dialog for publishing at a set time. */
export class ScheduleDialog {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** Sets this minute for the document to go live. */
  async scheduleNow(): Promise<void> {
    await this.page.getByRole('button', { name: 'Schedule…' }).click()
    const dialog = this.page.getByRole('dialog')
    const time = dialog.getByLabel(/^When/u)
    // The earliest time that may be chosen, on the clinic's clock.
    await time.fill((await time.getAttribute('min')) ?? '')
    await dialog.getByRole('button', { name: 'Set this schedule' }).click()
    await dialog.getByText('Scheduled.', { exact: true }).waitFor()
    await dialog.getByRole('button', { name: 'Close' }).click()
    await dialog.waitFor({ state: 'detached' })
  }
}
