import type { Locator, Page } from 'playwright-core'
import { ConfirmationDialog } from './confirmation-dialog.ts'

/** The second factors on an account page. */
export class SecondFactors {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  get section(): Locator {
    return this.page.getByRole('region', { name: 'Second factor' })
  }

  /** Adds a passkey, having confirmed with the password. Returns the recovery codes. */
  async addPasskey(name: string, password: string): Promise<string[]> {
    await this.section.getByRole('button', { name: 'Add a passkey', exact: true }).click()
    await this.section.getByLabel(/^Name of the passkey/u).fill(name)
    await this.section.getByRole('button', { name: 'Make the passkey' }).click()
    await new ConfirmationDialog(this.page).confirm(password)
    await this.section.getByRole('list', { name: 'Second factors' }).getByText(name).waitFor()
    return this.section.getByRole('list', { name: 'Recovery codes' }).getByRole('listitem').allInnerTexts()
  }
}
