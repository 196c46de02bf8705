import { afterAll, beforeAll, expect, test } from 'vitest'
import { onEachDatabase } from '../contract/databases.ts'
import { termForm } from '../support/forms.ts'
import { openCms, signedIn, type TestCms } from '../support/open-cms.ts'
import { account, clinician } from './people.ts'

onEachDatabase(({ environment }) => {
  let cms: TestCms
  let headers: Record<string, string>
  let named: string

  beforeAll(async () => {
    cms = await openCms(environment)
    await account(cms.payload, 'reviewer', 'Rae Reviewer')
    named = await clinician(cms.payload, 'Casey Clinician')
    headers = await signedIn(cms, 'rae.reviewer@example.com')
  })
  afterAll(() => cms.close())

  test('a recall that needs the worker says that the worker is away, and what to do', async () => {
    const { id } = await cms.payload.create({
      collection: 'glossary-terms',
      data: termForm('queasy', named),
      draft: true,
    })
    const asked = await cms.rest(`/withdraw?document=glossary-term/${id}`, { headers })
    const recalled = await cms.rest('/withdraw', {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify({ documents: [{ type: 'glossary-term', id }], reason: 'The dose is wrong.' }),
    })
    for (const response of [asked, recalled]) {
      expect(response.status).toBe(409)
      expect(await response.text()).toContain('worker')
    }
    const { totalDocs } = await cms.payload.count({ collection: 'withdrawals' })
    expect(totalDocs).toBe(0)
  })
})
