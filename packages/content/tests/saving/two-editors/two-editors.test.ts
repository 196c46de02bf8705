import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { onEachDatabase } from '../../contract/databases.ts'
import { testEnv } from '../../env.ts'
import { account } from '../../review/people.ts'
import { publishReviewer, termForm } from '../../support/forms.ts'
import { openCms, signedIn, type TestCms } from '../../support/open-cms.ts'
import { fullStory, stories } from './actions.ts'
import { Story, type Editor } from './story.ts'

onEachDatabase(({ environment }) => {
  let cms: TestCms
  let reviewer: string
  let editors: readonly [Editor, Editor]
  beforeAll(async () => {
    cms = await openCms(environment)
    reviewer = await publishReviewer(cms.payload)
    const ada = await account(cms.payload, 'editor', 'Ada Editor')
    editors = [
      { user: cms.editor, headers: await signedIn(cms) },
      { user: ada, headers: await signedIn(cms, ada.email) },
    ]
  }, 60_000)
  afterAll(() => cms.close())

  test('whatever two editors do to one document, no text is lost and nothing goes live unasked', async () => {
    const tally: Story['done'] = {}
    let number = 0
    await fc.assert(
      fc.asyncProperty(stories, async (actions) => {
        number += 1
        const term = `Ebb ${Array.from(String(number), (digit) => 'abcdefghij'[Number(digit)]).join('')}`
        const data = { ...termForm(term, reviewer), _status: 'draft' as const }
        const { id } = await cms.payload.create({ collection: 'glossary-terms', data, draft: true })
        const spanish = { term, plainDefinition: 'Una sensación de flotar.' }
        await cms.payload.update({ collection: 'glossary-terms', id, data: spanish, draft: true, locale: 'es' })
        const story = new Story(cms, { editors, id })
        for (const action of actions) await story.act(action)
        await story.end()
        for (const [kind, count] of Object.entries(story.done))
          tally[kind as 'save'] = (tally[kind as 'save'] ?? 0) + count
      }),
      { numRuns: testEnv.propertyRuns, endOnFailure: true, examples: [[fullStory]] },
    )
    // Stories in which nothing gets through, or nothing is refused, prove nothing.
    for (const kind of ['save', 'publish', 'patch', 'restore', 'takeOver', 'leave', 'refused'] as const)
      expect(tally[kind] ?? 0, kind).toBeGreaterThan(0)
  }, 1_800_000)
})
