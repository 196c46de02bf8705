import type { TestCms } from './open-cms.ts'
import { linkTo, personForm } from './forms.ts'

/** Drafts of people, whose biographies link to each other. */
export class LinkedPeople {
  readonly #cms: TestCms
  #count = 0

  constructor(cms: TestCms) {
    this.#cms = cms
  }

  /** Two who each need the other. */
  async createPair(name = 'Pair One', otherName = 'Pair Two'): Promise<[string, string]> {
    const one = await this.create(name)
    const other = await this.create(otherName, one)
    await this.saveDraft(one, { bio: linkTo(other) })
    return [one, other]
  }

  async create(name: string, linked?: string): Promise<string> {
    this.#count += 1
    const form = personForm(name)
    const bio = linked === undefined ? form.bio : linkTo(linked)
    const data = { ...form, bio, slug: `person-${this.#count}`, isPlaceholder: false, _status: 'draft' as const }
    return (await this.#cms.payload.create({ collection: 'people', data, draft: true })).id
  }

  async saveDraft(id: string, data: object): Promise<void> {
    await this.#cms.payload.update({ collection: 'people', id, data, draft: true } as never)
  }
}
