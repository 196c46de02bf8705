import type { Page } from 'playwright-core'

/** Payload's drawer for publishing at a set time. */
export class ScheduleDrawer {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** Sets a time for the document to go live; the drawer accepts whole minutes. */
  async schedule(time: Date): Promise<void> {
    await this.page.locator('#action-save-popup, .form-submit .popup-button').first().click()
    await this.page.getByRole('button', { name: /schedule publish/iu }).click()
    const drawer = this.page.getByRole('dialog')
    const input = drawer.locator('.date-time-picker input')
    await input.fill(formatForDrawer(time))
    await input.press('Enter')
    await drawer.getByRole('button', { name: 'Save', exact: true }).click()
    await this.page
      .getByText(/scheduled successfully/iu)
      .first()
      .waitFor()
    await drawer.getByRole('button', { name: /close/iu }).first().click()
    await drawer.waitFor({ state: 'detached' })
  }
}

/** A time as the drawer's field expects it, in the time zone of this machine and its browser. */
function formatForDrawer(time: Date): string {
  const date = time.toLocaleDateString('en-US', { month: '2-digit', day: '2-digit', year: 'numeric' })
  return `${date} ${time.toLocaleTimeString('en-US', { hour: 'numeric', minute: '2-digit' })}`
}
