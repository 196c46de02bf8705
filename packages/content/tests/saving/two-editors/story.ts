import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import type { User } from '../../../src/model/payload-types.ts'
import type { Presence } from '../../../src/workflow/presence/presence.ts'
import { waysToPublish } from '../../review/ways-to-publish.ts'
import type { TestCms } from '../../support/open-cms.ts'
import type { Action } from './actions.ts'
import { newText, wordsOf, type Form, type Tab, type Words } from './words.ts'

export interface Editor {
  user: User
  headers: Record<string, string>
}

/** One document, two editors, and what must hold whatever they do. */
export class Story {
  readonly done: Partial<Record<Action['kind'] | 'refused', number>> = {}
  readonly #cms: TestCms
  readonly #editors: readonly [Editor, Editor]
  readonly #id: string
  readonly #tabs: (Tab | undefined)[] = []
  /** Texts that the server has taken, and who typed them. */
  readonly #taken = new Map<string, number>()
  /** Taken texts that their own author has replaced. */
  readonly #replaced = new Set<string>()
  #live: Words = {}
  #count = 0

  constructor(cms: TestCms, { editors, id }: { editors: readonly [Editor, Editor]; id: string }) {
    this.#cms = cms
    this.#editors = editors
    this.#id = id
  }

  async act(action: Action): Promise<void> {
    const before = await this.#newest()
    const tab = (this.#tabs[action.who] ??= await this.#open('en', action.who))
    const isPublic = await this.#do(action, tab)
    await this.#check(action, before)
    const live = await this.#liveWords()
    if (!isPublic) expect(live, `${action.kind} changes nothing live`).toEqual(this.#live)
    this.#live = live
  }

  /** Every text that was taken is in a version, unless its own author has replaced it. */
  async end(): Promise<void> {
    const { docs } = await this.#cms.payload.findVersions({
      collection: 'glossary-terms',
      where: { parent: { equals: this.#id } },
      locale: 'all',
      pagination: false,
    })
    const kept = JSON.stringify(docs)
    for (const text of this.#taken.keys())
      if (!this.#replaced.has(text)) expect(kept.includes(text), `“${text}” is in a version`).toBe(true)
  }

  /** True where patients may read something else afterwards. */
  async #do(action: Action, tab: Tab): Promise<boolean> {
    const { who } = action
    switch (action.kind) {
      case 'open':
        if (tab.dirty.size === 0) this.#tabs[who] = await this.#open(action.locale, who)
        return false
      case 'type':
        tab.form[action.field] = this.#text()
        tab.dirty.add(action.field)
        return false
      case 'save':
        await this.#save(who, tab, `draft=true&autosave=${action.isAutosave}`, {}, action.keepsOwn)
        return false
      case 'saveBoth': {
        const other = (this.#tabs[1 - who] ??= await this.#open('en', 1 - who))
        await Promise.all([
          this.#save(who, tab, 'draft=true', {}, false),
          this.#save(1 - who, other, 'draft=true&autosave=true', {}, false),
        ])
        return false
      }
      case 'publish': {
        const shown = wordsOf(tab.form, tab.locale)
        const isDone = await this.#save(who, tab, '', { _status: 'published' }, false)
        if (isDone) expect(await this.#liveWords()).toMatchObject(shown)
        return isDone
      }
      case 'schedule': {
        const { headers, user } = this.#editors[who]
        const outcome = await waysToPublish['a schedule']({ cms: this.#cms, id: this.#id, headers, user })
        this.#note(outcome === 'done' ? 'schedule' : 'refused')
        return outcome === 'done'
      }
      case 'patch': {
        const text = this.#text()
        const path = `/glossary-terms/${this.#id}?draft=true&locale=${tab.locale}`
        const { status } = await this.#send(who, 'PATCH', path, { data: { [action.field]: text } })
        expect(status).toBe(200)
        this.#taken.set(text, who)
        this.#note('patch')
        return false
      }
      case 'restore':
        await this.#restore(who, tab, action.nth)
        return false
      case 'takeOver':
        await this.#takeOver(who, tab)
        return false
      case 'leave':
        if (action.hasBeacon && tab.dirty.size > 0) await this.#save(who, tab, 'draft=true&autosave=true', {}, false)
        await this.#tell(who, tab, 'leave')
        this.#tabs[who] = undefined
        this.#note('leave')
        return false
    }
  }

  /** Saves the whole form, as the admin does; where somebody else was faster, lays what was typed over theirs, or drops it. */
  async #save(who: number, tab: Tab, query: string, extra: object, keepsOwn: boolean): Promise<boolean> {
    const path = `/glossary-terms/${this.#id}?depth=0&locale=${tab.locale}&${query}`
    const { revision, ...form } = tab.form
    const typed = [...tab.dirty].map((field) => [field, String(form[field])] as const)
    const answer = await this.#send(who, 'PATCH', path, { data: { ...form, ...extra }, ifMatch: revision })
    if (answer.status === 200) {
      for (const [, text] of typed) this.#taken.set(text, who)
      this.#load(tab, answer.body.doc as Form)
      this.#note('_status' in extra ? 'publish' : 'save')
      return true
    }
    const [error] = answer.body.errors as { message: string; data?: { code?: string; by: object; doc: Form } }[]
    expect(error?.message).toBeTruthy()
    this.#note('refused')
    if (error?.data?.code !== 'changedMeanwhile') {
      expect([400, 403]).toContain(answer.status)
      return false
    }
    // What was typed is still in the form: whoever typed it decides.
    this.#load(tab, error.data.doc)
    if (!keepsOwn || typed.length === 0) return false
    for (const [field, text] of typed) {
      tab.form[field] = text
      tab.dirty.add(field)
    }
    return this.#save(who, tab, query, extra, false)
  }

  async #restore(who: number, tab: Tab, nth: number): Promise<void> {
    const { docs } = await this.#cms.payload.findVersions({
      collection: 'glossary-terms',
      where: { parent: { equals: this.#id } },
      sort: 'createdAt',
      pagination: false,
      depth: 0,
    })
    const version = docs[nth % docs.length]!
    const path = `/glossary-terms/versions/${version.id}?draft=true&depth=0&locale=${tab.locale}`
    const { status, body } = await this.#send(who, 'POST', path, { ifMatch: tab.form.revision })
    this.#note(status === 200 ? 'restore' : 'refused')
    expect([200, 409]).toContain(status)
    const doc = status === 200 ? (body as Form) : (body.errors as { data: { doc: Form } }[])[0]!.data.doc
    // What was typed and not sent stays in the form.
    const typed = [...tab.dirty].map((field) => [field, tab.form[field]] as const)
    this.#load(tab, doc)
    for (const [field, text] of typed) {
      tab.form[field] = text
      tab.dirty.add(field)
    }
  }

  async #takeOver(who: number, tab: Tab): Promise<void> {
    const other = (this.#tabs[1 - who] ??= await this.#open('en', 1 - who))
    await this.#tell(1 - who, other, 'beat')
    expect((await this.#tell(who, tab, 'takeOver')).isYours).toBe(true)
    const told = await this.#tell(1 - who, other, 'beat')
    expect([told.isYours, told.others.filter(({ isEditing }) => isEditing)]).toEqual([false, [expect.anything()]])
    this.#note('takeOver')
  }

  /** A save changes only fields that were typed in: of what another has written nothing goes without being asked for. */
  async #check({ who, kind }: Action, before: Words): Promise<void> {
    const after = await this.#newest()
    for (const [place, text] of Object.entries(before)) {
      if (after[place] === text) continue
      expect(['save', 'saveBoth', 'publish', 'patch', 'restore', 'leave']).toContain(kind)
      const by = this.#taken.get(after[place] ?? '')
      if (kind !== 'restore') expect(by, `“${text}” at ${place} was replaced by what somebody typed`).toBeDefined()
      if (this.#taken.get(text) === (kind === 'saveBoth' ? by : who)) this.#replaced.add(text)
    }
  }

  #load(tab: Tab, doc: Form): void {
    const { id: _id, createdAt: _created, updatedAt: _updated, _status, fieldChanges: _changes, ...form } = doc
    tab.form = form
    tab.dirty = new Set()
  }

  async #open(locale: 'en' | 'es', who: number): Promise<Tab> {
    const path = `/glossary-terms/${this.#id}?draft=true&depth=0&locale=${locale}&fallback-locale=none`
    const tab: Tab = { id: randomUUID(), locale, form: { revision: 0 }, dirty: new Set() }
    this.#load(tab, (await this.#send(who, 'GET', path)).body as Form)
    return tab
  }

  async #tell(who: number, { id: tab }: Tab, action: string): Promise<Presence> {
    const form = { collection: 'glossary-terms', id: this.#id }
    const { status, body } = await this.#send(who, 'POST', '/presence', { data: { form, tab, action } })
    expect(status).toBe(200)
    return body as unknown as Presence
  }

  async #send(
    who: number,
    method: string,
    path: string,
    { data, ifMatch }: { data?: object; ifMatch?: number } = {},
  ): Promise<{ status: number; body: Record<string, unknown> }> {
    const { headers } = this.#editors[who]!
    const response = await this.#cms.rest(path, {
      method,
      headers: { ...headers, ...(ifMatch === undefined ? {} : { 'if-match': `"${ifMatch}"` }) },
      ...(data ? { body: JSON.stringify(data) } : {}),
    })
    return { status: response.status, body: (await response.json()) as Record<string, unknown> }
  }

  async #newest(): Promise<Words> {
    return this.#words(await this.#cms.payload.findByID({ ...this.#all(), draft: true }))
  }

  async #liveWords(): Promise<Words> {
    const row = await this.#cms.payload.findByID(this.#all())
    return row._status === 'published' ? this.#words(row) : {}
  }

  #all() {
    return { collection: 'glossary-terms' as const, id: this.#id, locale: 'all' as const, depth: 0 }
  }

  #words(row: object): Words {
    return Object.assign({}, ...(['en', 'es'] as const).map((locale) => wordsOf(row as Form, locale))) as Words
  }

  #text(): string {
    this.#count += 1
    return newText(this.#count)
  }

  #note(kind: Action['kind'] | 'refused'): void {
    this.done[kind] = (this.done[kind] ?? 0) + 1
  }
}
