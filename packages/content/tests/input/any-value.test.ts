import { afterAll, beforeAll, expect, test } from 'vitest'
import { collectionSlugs } from '../../src/model/collection-names.ts'
import { openCms, signedIn, type TestCms } from '../support/open-cms.ts'

/** What a program may send for any field by mistake, as a draft or published. */
const attempts = [{ value: null, isDraft: false }, ...[null, [], {}, '', 5].map((value) => ({ value, isDraft: true }))]

let cms: TestCms
let headers: Record<string, string>

beforeAll(async () => {
  cms = await openCms({}, { areSamples: false })
  headers = await signedIn(cms)
})
afterAll(() => cms.close())

test.each(Object.values(collectionSlugs))(
  'no value of a field of %s is an error of the server, and a refusal names the field by its label',
  async (slug) => {
    const { flattenedFields } = cms.payload.collections[slug as 'people'].config
    for (const field of flattenedFields) {
      for (const { value, isDraft } of attempts) {
        const query = isDraft ? '?draft=true' : ''
        const body = JSON.stringify({ [field.name]: value, ...(!isDraft && { _status: 'published' }) })
        const response = await cms.rest(`/${slug}${query}`, { method: 'POST', headers, body })
        const text = await response.text()
        const place = `${slug} ${field.name} ${JSON.stringify(value)}: ${text.slice(0, 500)}`
        expect(response.status, place).toBeLessThan(500)
        if (response.status === 201) continue
        // No code, no name of the program and none of its libraries' sentences.
        const { errors } = JSON.parse(text) as {
          errors: { message: string; data?: { errors?: { message: string; label?: string }[] } }[]
        }
        for (const { message } of [...errors, ...errors.flatMap(({ data }) => data?.errors ?? [])]) {
          // A program needs the values themselves; the form offers their labels.
          const sentence = message.replace(/“[^”]*”|invalid: .*|one of .*/gu, '')
          expect(sentence, place).not.toMatch(
            /[a-z][A-Z]|Invalid input|expected|received|undefined|\[object|[\da-f]{8}-[\da-f]{4}/u,
          )
        }
      }
    }
  },
  60_000,
)
