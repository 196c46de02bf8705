import { afterAll, beforeAll, expect, test } from 'vitest'
import { importContent } from '../../src/workflow/content-import/import-content.ts'
import { onEachDatabase } from '../contract/databases.ts'
import { openCms, type TestCms } from '../support/open-cms.ts'
import { exampleNames, exampleText, file } from './import-files.ts'

onEachDatabase(({ environment }) => {
  let cms: TestCms
  beforeAll(async () => {
    cms = await openCms(environment, { areSamples: false })
  }, 60_000)
  afterAll(() => cms.close())

  test('there is an example of a medicine, a device, a procedure and a therapy', () => {
    expect(exampleNames).toEqual(['device.json', 'drug.json', 'procedure.json', 'therapy.json'])
  })

  test('all examples are imported together, and nothing but signatures keeps them from being published', async () => {
    const files = exampleNames.map((name) => file(exampleText(name), name))
    const options = { user: cms.editor, mayUpdate: false }
    const { faults, gaps } = await importContent(cms.payload, files, { ...options, isDryRun: false })
    expect({ faults, gaps }).toEqual({ faults: [], gaps: [] })
    const again = await importContent(cms.payload, files, { ...options, isDryRun: true })
    expect({ created: again.created, updated: again.updated, faults: again.faults }).toEqual({
      created: [],
      updated: [],
      faults: [],
    })
  }, 90_000)
})
