import { expect, inject, test } from 'vitest'
import { runLighthouse } from '../lighthouse/run-lighthouse.ts'

test('pages keep to their budgets on a phone', async () => {
  const { siteUrl } = inject('system')
  const paths = ['/treatments/ketamine-infusion/', '/es/side-effects/nausea/']
  const scores = await runLighthouse(paths.map((path) => siteUrl + path))
  expect(scores).toHaveLength(paths.length)
  // How fast this machine is now is no property of the pages: printed, not demanded.
  for (const { url, performance } of scores) process.stdout.write(`Lighthouse performance ${performance}: ${url}\n`)
})
