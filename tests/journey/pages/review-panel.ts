import type { Locator, Page } from 'playwright-core'
import { ConfirmationDialog } from './confirmation-dialog.ts'

/** The review of a document, on its form or in the reviewer's view. */
export class ReviewPanel {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  get panel(): Locator {
    return this.page.locator('#review-panel')
  }

  /** Waits for words in the panel. */
  async waitForText(text: string | RegExp): Promise<void> {
    await this.panel.getByText(text).first().waitFor()
  }

  /** Waits until the panel's title is a certain state; of a translation with the language's own name. */
  async waitForState(state: string, language = ''): Promise<void> {
    await this.panel.getByRole('heading', { name: `${state} ${language}`.trim(), exact: true }).waitFor()
  }

  async submit(message: string): Promise<void> {
    await this.button('Submit for review').click()
    await this.page.getByLabel('Message to the reviewer').fill(message)
    await this.button('Submit').click()
  }

  /** Writes a remark on a part of the reviewer's view, and sends it. */
  async requestChange(part: string, text: string): Promise<void> {
    await this.page.getByRole('button', { name: `Comment on ${part}`, exact: true }).click()
    await this.page.getByLabel('What should change').fill(text)
    await this.button('Send to the editor').click()
  }

  /** Signs, up to the dialog that asks who is at the keyboard. */
  async startApproval(note: string): Promise<void> {
    await this.button('Approve').click()
    await this.page.getByLabel('Note for the record').fill(note)
    await this.button('Sign and approve').click()
  }

  /** Signs, and confirms with the password where the dialog asks. */
  async approve(note: string, password: string): Promise<void> {
    await this.startApproval(note)
    await new ConfirmationDialog(this.page).confirm(password)
  }

  /** Revokes the approval, shortly after a confirmation. */
  async revoke(reason: string): Promise<void> {
    await this.button('Revoke the approval').first().click()
    const step = this.panel.getByRole('group', { name: 'Revoke the approval' })
    await step.getByLabel('Reason').fill(reason)
    await step.getByRole('button', { name: 'Revoke the approval' }).click()
  }

  /** The words that the reviewer's view marks as deleted and inserted. */
  async readChanges(): Promise<{ deleted: string[]; inserted: string[] }> {
    const [deleted, inserted] = await Promise.all(
      ['del', 'ins'].map((tag) => this.page.locator(`.compared ${tag}:not(.comment ${tag})`).allInnerTexts()),
    )
    return { deleted: deleted ?? [], inserted: inserted ?? [] }
  }

  button(name: string): Locator {
    return this.panel.getByRole('button', { name, exact: true })
  }
}
