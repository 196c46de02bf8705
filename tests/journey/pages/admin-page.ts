import type { Locator, Page } from 'playwright-core'
import type { Account } from '../system/running-system.ts'

/** The admin as an editor sees it. */
export class AdminPage {
  readonly page: Page
  readonly #origin: string

  constructor(page: Page, origin: string) {
    this.page = page
    this.#origin = origin
  }

  async signIn(
    { email, password }: Pick<Account, 'email' | 'password'>,
    { withPasskey = false }: { withPasskey?: boolean } = {},
  ): Promise<void> {
    await this.page.goto(`${this.#origin}/admin/login`)
    await this.page.getByRole('textbox', { name: /^email/iu }).fill(email)
    await this.page.getByLabel(/^password/iu).fill(password)
    await this.page.getByRole('button', { name: 'Sign in' }).click()
    if (withPasskey) await this.page.getByRole('button', { name: 'Continue with passkey' }).click()
    await this.page.waitForURL(`${this.#origin}/admin`)
  }

  /** Finds a document in its collection's list and opens it. */
  async openDocument(collection: string, title: string): Promise<void> {
    await this.#openList(collection, `search=${encodeURIComponent(title)}`)
    await this.#follow(title)
    await this.publishButton.waitFor()
  }

  /** Goes where a link of a list leads: Firefox may lose a click on a list that has just been rendered. */
  async #follow(title: string): Promise<void> {
    const address = await this.page.getByRole('link', { name: title }).getAttribute('href')
    await this.page.goto(new URL(address ?? '', this.#origin).href)
  }

  /** Opens the form of a new document, which is stored once something is typed. */
  async newDocument(collection: string): Promise<void> {
    await this.page.goto(`${this.#origin}/admin/collections/${collection}/create`)
    await this.publishButton.waitFor()
  }

  /** Opens a document from the list of documents that wait for a reviewer. */
  async openReview(title: string): Promise<void> {
    await this.#openList('reviews', 'where[and][0][status][equals]=inReview')
    await this.page.getByRole('link', { name: title }).click()
    await this.page.locator('#review-panel').waitFor()
  }

  /** One of the views of the open document. */
  async openTab(name: string): Promise<void> {
    await this.page.locator('.doc-tabs').getByRole('link', { name }).click()
    await this.page.locator('.review-view').waitFor()
  }

  /** Opens a release from the list; the newest is 0. */
  async openRelease(place: number): Promise<void> {
    await this.#openList('releases')
    await this.page.locator('tbody tr').nth(place).getByRole('link').first().click()
    await this.page.locator('dl').getByText('By', { exact: true }).waitFor()
  }

  /** The banner on every page while the site is held at an earlier release. */
  get pinBanner(): Locator {
    return this.page.getByRole('status').filter({ hasText: 'Patients see release' })
  }

  /** Presses a button and confirms in the dialog that opens. */
  async pressAndConfirm(label: string): Promise<void> {
    await this.page.getByRole('button', { name: label }).click()
    await this.page.getByRole('dialog').getByRole('button', { name: label }).click()
  }

  get publishButton(): Locator {
    return this.page.getByRole('button', { name: 'Publish', exact: true })
  }

  /** A field of the form, by its label. */
  field(label: string): Locator {
    return this.page.getByRole('textbox', { name: label })
  }

  /** What the form says of its words: saved, or not yet. */
  get savedState(): Locator {
    return this.page.locator('.saved-state').first()
  }

  /** The form's error message at a field. */
  fieldError(label: string): Locator {
    return this.page.locator('.field-type', { has: this.field(label) }).locator('.field-error')
  }

  async publish(): Promise<void> {
    await this.publishButton.click()
  }

  /** Waits until the list has added its defaults to its address: this navigation would undo an earlier click. */
  async #openList(collection: string, query = ''): Promise<void> {
    await this.page.goto(`${this.#origin}/admin/collections/${collection}?${query}`)
    await this.page.waitForURL(/[?&]limit=/u)
  }
}
