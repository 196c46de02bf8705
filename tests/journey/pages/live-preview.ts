import type { FrameLocator, Locator, Page } from 'playwright-core'

/** The page beside the form. */
export class LivePreview {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  async open(): Promise<void> {
    await this.page.getByRole('button', { name: 'Preview', exact: true }).click()
    await this.panel.waitFor()
  }

  async close(): Promise<void> {
    await this.page.getByRole('button', { name: 'Hide preview' }).click()
    await this.panel.waitFor({ state: 'hidden' })
  }

  get panel(): Locator {
    return this.page.getByRole('complementary', { name: 'The page, as patients would see it' })
  }

  /** What the draft's page shows. */
  get draft(): FrameLocator {
    return this.panel.frameLocator('iframe[title="The draft page"]')
  }

  /** The page as patients read it now. */
  get live(): FrameLocator {
    return this.panel.frameLocator('iframe[title="The live page"]')
  }

  async show(view: 'Draft' | 'Live' | 'Side by side'): Promise<void> {
    await this.panel.getByRole('button', { name: view, exact: true }).click()
  }

  /** Waits until the draft's page marks some words as changed. */
  async waitForChange(text: string): Promise<Locator> {
    const part = this.draft.locator('[data-changed]', { hasText: text }).last()
    await part.waitFor()
    return part
  }
}
