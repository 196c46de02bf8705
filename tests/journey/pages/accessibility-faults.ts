import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** The faults that axe finds on a page, or on one part of it, one line each. */
export async function findAccessibilityFaults(page: Page, part?: string): Promise<string[]> {
  // Legacy mode runs in the page itself: frames are tested on their own, and a second page would double the time.
  const whole = new AxeBuilder({ page }).withTags(tags).setLegacyMode(true)
  const { violations } = await (part === undefined ? whole : whole.include(part).exclude('iframe')).analyze()
  return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' ')}`)
}
