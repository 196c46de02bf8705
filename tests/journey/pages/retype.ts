import type { Locator } from 'playwright-core'

/**
 * Replaces what a field holds, key by key as a person does: in Firefox `fill` sets the text without React's knowledge. The
 * page comes to the front first: in one behind another the field has no focus, and each key would undo the selection.
 */
export async function retype(field: Locator, text: string): Promise<void> {
  await field.page().bringToFront()
  await field.press('ControlOrMeta+A')
  await field.pressSequentially(text)
}
