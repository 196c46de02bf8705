import { afterAll, beforeAll, beforeEach } from 'vitest'
import { account } from '../review/people.ts'
import { termForm, publishReviewer } from '../support/forms.ts'
import { openCms, signedIn, type TestCms } from '../support/open-cms.ts'
import { sendJson, type Json, type Sent } from './send-json.ts'

type Headers = Record<string, string>

/** A term that two people save, another one for each test. */
export class SavedTerm {
  cms!: TestCms
  /** An editor, who sends what nobody else is named for, and an admin. */
  eli!: Headers
  ada!: Headers
  /** Id of the clinician's entry. */
  reviewer!: string
  id = ''
  path = ''
  /** How many terms there were. */
  count = 0

  constructor(environment: Record<string, string>) {
    beforeAll(async () => {
      this.cms = await openCms(environment)
      this.reviewer = await publishReviewer(this.cms.payload)
      this.eli = await signedIn(this.cms)
      this.ada = await signedIn(this.cms, (await account(this.cms.payload, 'admin', 'Ada Admin')).email)
    }, 60_000)
    afterAll(() => this.cms.close())
    beforeEach(async () => {
      this.count += 1
      const data = { ...termForm(`Word number ${this.count}`, this.reviewer), _status: 'draft' as const }
      this.id = (await this.cms.payload.create({ collection: 'glossary-terms', data, draft: true })).id
      this.path = `/glossary-terms/${this.id}`
    })
  }

  readonly send = (method: string, to: string, { as = this.eli, ...rest }: Sent = {}) =>
    sendJson(this.cms, method, to, { as, ...rest })
  readonly saveDraft = (data: object, options: Pick<Sent, 'as' | 'ifMatch'> & { query?: string } = {}) =>
    this.send('PATCH', `${this.path}?draft=true${options.query ?? ''}`, { ...options, data })
  readonly newest = async (): Promise<Json> => (await this.send('GET', `${this.path}?draft=true&depth=0`)).body
}
