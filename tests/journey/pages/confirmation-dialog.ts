import type { Locator, Page } from 'playwright-core'

/** The dialog in which a person confirms that it is they. */
export class ConfirmationDialog {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog', { name: 'Confirm that it is you' })
  }

  /** Confirms with the password, and with a passkey where the account has one. */
  async confirm(password: string, button: 'Confirm' | 'Confirm with passkey' = 'Confirm'): Promise<void> {
    await this.dialog.getByLabel('Password').fill(password)
    await this.dialog.getByRole('button', { name: button, exact: true }).click()
    await this.dialog.waitFor({ state: 'detached' })
  }
}
