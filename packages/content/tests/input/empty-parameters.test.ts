import { afterAll, beforeAll, expect, test } from 'vitest'
import { onEachDatabase } from '../contract/databases.ts'
import { openCms, signedIn, type TestCms } from '../support/open-cms.ts'

onEachDatabase(({ environment }) => {
  let cms: TestCms
  let headers: Record<string, string>

  beforeAll(async () => {
    cms = await openCms(environment)
    headers = await signedIn(cms)
  }, 120_000)
  afterAll(() => cms.close())

  const names = ['sort', 'select', 'where', 'limit', 'page', 'locale', 'depth', 'populate', 'joins', 'draft']
  test.each(names)('an empty “%s” in an address is none', async (name) => {
    for (const path of [
      '/faqs',
      '/faqs/versions',
      '/people',
      '/globals/site-settings',
      '/globals/site-settings/versions',
    ])
      expect((await cms.rest(`${path}?${name}=`, { headers })).status, path).toBe(200)
  })
})
