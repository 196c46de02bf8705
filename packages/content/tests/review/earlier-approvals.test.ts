import { formerContentHash } from '@carepath/editorial'
import { createLocalReq } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadCandidateRendition } from '../../src/candidate/candidate-rendition.ts'
import { renewApprovalHashes } from '../../src/candidate/signatures/renew-hashes.ts'
import { onEachDatabase } from '../contract/databases.ts'
import { termForm } from '../support/forms.ts'
import { openCms, signedIn, type TestCms } from '../support/open-cms.ts'
import { clinician } from './people.ts'

onEachDatabase(({ environment }) => {
  let cms: TestCms
  let named: string

  beforeAll(async () => {
    cms = await openCms(environment)
    named = await clinician(cms.payload, 'Casey Clinician')
  })
  afterAll(() => cms.close())

  test('an approval from before the hash had versions holds for its words, and ends with them', async () => {
    const id = await termSignedEarlier('Vein')
    expect((await patch(id, { _status: 'published' })).status).toBe(200)
    expect((await patch(id, { slug: 'a-vein', _status: 'published' })).status).toBe(200)
    const response = await patch(id, { plainDefinition: 'Something else.', _status: 'published' })
    expect(response.status).toBe(403)
  })

  test('a hash of the first version in an approval of a later one fits nothing', async () => {
    const id = await termSignedEarlier('Drip', { hashVersion: 2 })
    expect((await patch(id, { _status: 'published' })).status).toBe(403)
  })

  /** A term whose approval was made with the first version of the hash. */
  async function termSignedEarlier(term: string, version: { hashVersion?: number } = {}): Promise<string> {
    const { id } = await cms.payload.create({ collection: 'glossary-terms', data: termForm(term, named), draft: true })
    const key = { type: 'glossary-term' as const, id }
    const candidate = await loadCandidateRendition(await createLocalReq({}, cms.payload), key, 'en')
    if (!candidate.document) throw new Error('The term is not complete.')
    await cms.payload.create({
      collection: 'approvals',
      data: {
        ...{ documentType: 'glossary-term', documentId: id, locale: 'en', title: term, scope: 'wholeDocument' },
        ...{ hash: formerContentHash(candidate.document, undefined)!, ...version },
        ...{ at: new Date().toISOString(), approverId: 'nobody', approver: 'Somebody', licence: 'CA A 12345' },
        ...{ person: named, reviewedAt: '2026-11-01', reviewDue: '2027-10-31' },
        ...{ version: candidate.version.id, versionAt: candidate.version.at },
        content: { ...candidate.document },
      },
    })
    await renewApprovalHashes(cms.payload)
    return id
  }

  async function patch(id: string, change: object): Promise<Response> {
    const init = { method: 'PATCH', headers: await signedIn(cms), body: JSON.stringify(change) }
    return cms.rest(`/glossary-terms/${id}`, init)
  }
})
