import type { Locator } from 'playwright-core'

/** Replaces what a field holds, key by key as a person does: in Firefox `fill` sets the text without React's knowledge. */
export async function retype(field: Locator, text: string): Promise<void> {
  await field.press('ControlOrMeta+A')
  await field.pressSequentially(text)
}
