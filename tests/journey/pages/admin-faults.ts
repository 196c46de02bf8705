import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { tags } from './accessibility-faults.ts'

/** Controls of Payload’s that break a rule (docs/upstream.md): nothing of ours is inside them. */
const frameworkControls = [
  '.collapsible__drag',
  '.dropdown-indicator',
  '.clear-indicator',
  '.popup-button',
  '.toolbar-popup__button',
  '.clickable-arrow',
  '.copy-to-clipboard',
  '.file-details__remove',
  '.multi-value',
  '.rs__input',
  '.doc-tabs__tabs',
  '.sort-column__buttons',
  '.group-field__title',
  '.no-results',
  'input[type="checkbox"][aria-label=""]',
  'iframe',
]

/** What Payload’s lists and forms lack around their content, which is no fault of what is inside. */
const frameworkLandmarks = ['landmark-one-main', 'landmark-no-duplicate-banner', 'landmark-unique', 'region']

/** The faults that axe finds on a screen of the admin, without those of Payload’s own controls. `isOurs`: the whole screen is ours. */
export async function findAdminFaults(page: Page, { isOurs }: { isOurs: boolean }): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true).withTags([...tags])
  for (const control of frameworkControls) axe.exclude(control)
  if (!isOurs) axe.disableRules(frameworkLandmarks)
  const { violations } = await axe.analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 300)}`))
}
