import { expect, inject } from 'vitest'
import { test } from '../fixtures/test.ts'
import { scoreEachTemplateOnce } from '../lighthouse/score-templates.ts'

// The stress site has long names and large pictures, and search engines may index it.
// `npm run -s lighthouse` scores each template of each treatment in both languages.
test(
  'each template keeps within its Lighthouse budgets on a phone',
  { timeout: 900_000 },
  async ({ sampleUrl, templates }) => {
    const scores = await scoreEachTemplateOnce(inject('stressUrl'), sampleUrl)
    expect(scores).toHaveLength(new Set(templates.map(({ template }) => template)).size)
  },
)
