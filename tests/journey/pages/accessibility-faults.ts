import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

export const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** The faults that axe finds on a page, or on one part of it, one line each. */
export async function findAccessibilityFaults(page: Page, part?: string): Promise<string[]> {
  const whole = startAxe(page).withTags(tags)
  return findFaults(part === undefined ? whole : whole.include(part).exclude('iframe'))
}

/** The same with the rules of level AAA, its contrast among them, and with text that only looks like a heading. */
export const findStrictAccessibilityFaults = (page: Page): Promise<string[]> =>
  findFaults(
    startAxe(page).options({
      runOnly: { type: 'tag', values: [...tags, 'wcag2aaa'] },
      rules: { 'p-as-heading': { enabled: true } },
    }),
  )

/** Legacy mode runs in the page itself: frames are tested on their own, and a second page would double the time. */
const startAxe = (page: Page): AxeBuilder => new AxeBuilder({ page }).setLegacyMode(true)

async function findFaults(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze()
  return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' ')}`)
}
