import type { Locator, Page } from 'playwright-core'

/** The fields of a document's form, filled in as a person does. */
export class DocumentForm {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** Writes into a field of one or several lines, by its path. */
  async write(path: string, text: string): Promise<void> {
    await this.#field(path).fill(text)
  }

  /** Writes formatted text. */
  async writeText(path: string, text: string): Promise<void> {
    const box = this.page.locator(`[data-field-path="${path}"] [contenteditable="true"]`)
    await box.click()
    await this.page.keyboard.insertText(text)
    await box.getByText(text).first().waitFor()
  }

  /** Chooses an answer, or a document by its name. */
  async choose(path: string, name: string | RegExp): Promise<void> {
    const field = this.#field(path)
    await field.locator('.rs__control').click()
    const input = field.locator('input:not([type=hidden])').first()
    if (typeof name === 'string') await input.fill(name)
    await field.locator('.rs__option').filter({ hasText: name }).first().click()
    await field.locator('.rs__single-value, .rs__multi-value').filter({ hasText: name }).first().waitFor()
  }

  /** Ticks a box. */
  async check(path: string): Promise<void> {
    await this.#field(path).click()
  }

  /** Takes basis, sources and clinician from the claim before. */
  async takeFromAbove(within: string): Promise<void> {
    const basis = this.#field(`${within}.basis`)
    // The button stands over the basis, in the same group or row.
    await this.page
      .locator(`xpath=//*[@id="${idOf(`${within}.basis`)}"]/preceding::button[contains(., "Same as above")][1]`)
      .click()
    await basis.locator('.rs__single-value').waitFor()
  }

  /** Adds a row, which is open at once: its first field can be filled in. */
  async addRow(label: string, firstField: string): Promise<void> {
    await this.page.getByRole('button', { name: label, exact: true }).click()
    await this.#field(firstField).waitFor()
  }

  /** How often Tab has to be pressed to pass a formatted text, from its toolbar on. */
  async countTabStops(path: string): Promise<number> {
    const text = this.page.locator(`[data-field-path="${path}"]`)
    await text.locator('.fixed-toolbar button[tabindex="0"]').focus()
    const isInside = () => text.evaluate((element) => element.contains(document.activeElement))
    let count = 0
    for (; await isInside(); count += 1) await this.page.keyboard.press('Tab')
    return count
  }

  /** Opens a section by its name. */
  async openSection(name: string): Promise<void> {
    await this.#tab(name).click()
  }

  /** What a section says of its progress to those who hear it. */
  async progressOf(name: string): Promise<string> {
    const text = await this.#tab(name).locator('.section-count').textContent()
    return text?.trim() ?? ''
  }

  #tab(name: string): Locator {
    return this.page.locator('.tabs-field__tab-button').filter({ hasText: name })
  }

  #field(path: string): Locator {
    return this.page.locator(`#${idOf(path)}`)
  }
}

/** Payload's own id of a field. */
const idOf = (path: string): string => `field-${path.replaceAll('.', '__')}`
