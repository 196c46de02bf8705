import type { Locator, Page } from 'playwright-core'

type ConfirmButton = 'Confirm' | 'Confirm with passkey'

/** The dialog in which a person confirms that it is they. */
export class ConfirmationDialog {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog', { name: 'Confirm that it is you' })
  }

  async fill(password: string, button: ConfirmButton): Promise<void> {
    await this.dialog.getByLabel('Password').fill(password)
    await this.dialog.getByRole('button', { name: button, exact: true }).click()
  }

  /** Confirms with the password, and with a passkey where the account has one. */
  async confirm(password: string, button: ConfirmButton = 'Confirm'): Promise<void> {
    await this.fill(password, button)
    await this.dialog.waitFor({ state: 'detached' })
  }
}
