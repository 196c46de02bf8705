import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe holds against a page, or one part of it, one line each. */
export async function findAccessibilityFaults(page: Page, part?: string): Promise<string[]> {
  // In the page itself: what frames show is looked at by itself, and a second page for each look takes as long as the look.
  const whole = new AxeBuilder({ page }).withTags(tags).setLegacyMode(true)
  const { violations } = await (part === undefined ? whole : whole.include(part).exclude('iframe')).analyze()
  return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' ')}`)
}
