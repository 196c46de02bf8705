import { expect, it } from 'vitest'
import { uiText } from '../src/i18n/ui-text.ts'
import { renderSite } from './support/render-site.ts'
import { exampleOf, exampleSite, withChange } from './support/sites.ts'

it('leads to what a guide says of regulators where no status of theirs is known, and denies none', async () => {
  const treatment = exampleOf('treatment')
  const pages = await renderSite(withChange(exampleSite, treatment, { statuses: [] }))
  const own = pages.filter(({ address: { kind, locale } }) => kind === 'what-happens' && locale === 'en')
  expect(own.map(({ page }) => page.html).join()).toContain(uiText.en.whatRegulatorsSay)
  expect(own.map(({ page }) => page.html).join()).not.toContain(uiText.en.noApproval)
})
