import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Person, Redirect } from '@carepath/content/model/payload-types.ts'
import { onEachDatabase } from '@carepath/content/tests/contract/databases.ts'
import { asPublished, personForm } from '@carepath/content/tests/support/forms.ts'
import { signedIn } from '@carepath/content/tests/support/open-cms.ts'
import { account } from '@carepath/content/tests/review/people.ts'
import { openPublishingCms, type PublishingCms } from './publishing-cms.ts'

onEachDatabase(({ environment }) => {
  let cms: PublishingCms

  beforeAll(async () => {
    cms = await openPublishingCms(environment)
  }, 120_000)
  afterAll(() => cms.close())

  test('a page that moves gets a redirect from its former path, in the same release and in each of its languages', async () => {
    const id = await liveBoth('Ada Adams')
    await save(id, { slug: 'ada-baker' })
    await untilRedirected('/people/ada-adams/', '/people/ada-baker/')
    expect(await redirects()).toContain('/es/people/ada-adams/ /es/people/ada-baker/ 301')
    expect(await cms.page('/people/ada-baker/')).toContain('Ada Adams')
    expect(await cms.page('/people/ada-adams/')).toContain('url=/people/ada-baker/')
    await cms.until(async () => {
      const [release] = await cms.releases()
      const changed = (release?.changes as { title: string }[] | undefined)?.map(({ title }) => title)
      expect(changed).toEqual(['Ada Adams', '/people/ada-adams/'])
    })
    const [redirect] = await documentsFrom('/people/ada-adams/')
    expect(redirect).toMatchObject({ to: '/people/ada-baker/', status: '301', _status: 'published' })
    const { totalDocs } = await cms.payload.count({
      collection: 'outbox',
      where: { documentId: { equals: redirect?.id } },
    })
    expect(totalDocs).toBe(0)
  })

  test('an address that has moved twice leads to the last one at once', async () => {
    const id = await live('Bea Bell')
    await save(id, { slug: 'bea-cole' })
    await untilRedirected('/people/bea-bell/', '/people/bea-cole/')
    await save(id, { slug: 'bea-dunn' })
    await untilRedirected('/people/bea-bell/', '/people/bea-dunn/')
    await untilRedirected('/people/bea-cole/', '/people/bea-dunn/')
  })

  test('a page that moves back gets its address back, and the redirect leads the other way', async () => {
    const id = await live('Cai Cross')
    await save(id, { slug: 'cai-day' })
    await untilRedirected('/people/cai-cross/', '/people/cai-day/')
    await save(id, { slug: 'cai-cross' })
    await untilRedirected('/people/cai-day/', '/people/cai-cross/')
    expect(await cms.page('/people/cai-cross/')).toContain('Cai Cross')
    await cms.until(async () => expect(await documentsFrom('/people/cai-cross/')).toEqual([]))
  })

  test('two pages may change places', async () => {
    const [one, other] = [await live('Dee Dale'), await live('Eve Ellis')]
    await save(one, { slug: 'somewhere-else' })
    await untilRedirected('/people/dee-dale/', '/people/somewhere-else/')
    await save(other, { slug: 'dee-dale' })
    await untilRedirected('/people/eve-ellis/', '/people/dee-dale/')
    expect(await cms.page('/people/dee-dale/')).toContain('Eve Ellis')
    await save(one, { slug: 'eve-ellis' })
    await untilRedirected('/people/somewhere-else/', '/people/eve-ellis/')
    expect(await cms.page('/people/eve-ellis/')).toContain('Dee Dale')
    await cms.until(async () => expect(await documentsFrom('/people/eve-ellis/')).toEqual([]))
  })

  test('the path of an unpublished page redirects to the target its editor has chosen, in each language', async () => {
    const [heir, id] = [await liveBoth('Fay Ford'), await liveBoth('Gil Grant')]
    await save(id, { redirectTo: '/people/fay-ford/', _status: 'draft' })
    await untilRedirected('/people/gil-grant/', '/people/fay-ford/')
    expect(await redirects()).toContain('/es/people/gil-grant/ /es/people/fay-ford/ 301')
    await save(id, {})
    await cms.until(async () => expect(await cms.page('/people/gil-grant/')).toContain('Gil Grant'))
    await cms.until(async () => expect(await documentsFrom('/people/gil-grant/')).toEqual([]))
    expect(heir).not.toBe(id)
  })

  test('so does the path of a deleted page, over REST and in bulk, although only a draft names the target', async () => {
    await live('Hal Hart')
    const ids = [await live('Ida Ives'), await live('Jon Jay')]
    for (const id of ids) {
      await cms.payload.update({ collection: 'people', id, data: { redirectTo: '/people/hal-hart/' }, draft: true })
    }
    const query = ids.map((id, index) => `where[id][in][${index}]=${id}`).join('&')
    const response = await cms.rest(`/people?${query}`, { method: 'DELETE', headers: await admin() })
    expect(response.status, await response.text()).toBe(200)
    await untilRedirected('/people/ida-ives/', '/people/hal-hart/')
    await untilRedirected('/people/jon-jay/', '/people/hal-hart/')
  })

  /** Entries that came with the sample content are an admin's to delete. */
  const admin = async () => signedIn(cms, (await account(cms.payload, 'admin', 'Ada Admin')).email)

  test('a page that is deleted without a target leaves no redirect', async () => {
    const id = await live('Kay King')
    await cms.payload.delete({ collection: 'people', id })
    await cms.until(async () => expect(await cms.page('/people/kay-king/')).toBeUndefined())
    expect(await redirects()).not.toContain('kay-king')
  })

  test('a schedule and a restored version move pages as an editor does', async () => {
    const id = await live('Lea Lane')
    await cms.payload.update({ collection: 'people', id, data: { slug: 'lea-moss' }, draft: true })
    await cms.payload.jobs.queue({
      task: 'schedulePublish',
      input: {
        type: 'publish',
        doc: { relationTo: 'people', value: id },
        user: { relationTo: 'users', value: cms.editor.id },
      },
      waitUntil: new Date(Date.now() - 1000),
    })
    await untilRedirected('/people/lea-lane/', '/people/lea-moss/')
    const { docs } = await cms.payload.findVersions({
      collection: 'people',
      where: { parent: { equals: id } },
      sort: 'createdAt',
      limit: 1,
    })
    const path = `/people/versions/${docs[0]?.id ?? ''}`
    expect((await cms.rest(path, { method: 'POST', headers: await signedIn(cms) })).status).toBe(200)
    await save(id, {})
    await untilRedirected('/people/lea-moss/', '/people/lea-lane/')
    expect(await cms.page('/people/lea-lane/')).toContain('Lea Lane')
  })

  test('a move that can’t go live leaves page and redirects as they were', async () => {
    const id = await live('May Moon')
    await save(id, { slug: 'may-nash', name: 'An unrenderable name' })
    await cms.until(async () => expect((await cms.releases())[0]).toMatchObject({ status: 'failed' }))
    expect(await cms.page('/people/may-moon/')).toContain('May Moon')
    expect(await documentsFrom('/people/may-moon/')).toEqual([])
    await save(id, { name: 'May Moon' })
    await untilRedirected('/people/may-moon/', '/people/may-nash/')
  })

  test('an editor’s own target for a former path stays when the page moves again', async () => {
    await live('Ned Nye')
    const id = await live('Oda Orr')
    await save(id, { slug: 'oda-pike' })
    await untilRedirected('/people/oda-orr/', '/people/oda-pike/')
    const [redirect] = await documentsFrom('/people/oda-orr/')
    await cms.payload.update({
      collection: 'redirects',
      id: redirect?.id ?? '',
      data: { to: '/people/ned-nye/', _status: 'published' },
    })
    await untilRedirected('/people/oda-orr/', '/people/ned-nye/')
    await save(id, { slug: 'oda-quill' })
    await untilRedirected('/people/oda-pike/', '/people/oda-quill/')
    expect(await redirects()).toContain('/people/oda-orr/ /people/ned-nye/')
    expect(await documentsFrom('/people/oda-orr/')).toHaveLength(1)
  })

  test('an editor finds the redirect in the list and may delete it', async () => {
    const id = await live('Pam Park')
    await save(id, { slug: 'pam-quick' })
    await untilRedirected('/people/pam-park/', '/people/pam-quick/')
    const [redirect] = await documentsFrom('/people/pam-park/')
    await cms.payload.delete({
      collection: 'redirects',
      id: redirect?.id ?? '',
      user: cms.editor,
      overrideAccess: false,
    })
    await cms.until(async () => expect(await redirects()).not.toContain('pam-park'))
    expect(await cms.page('/people/pam-park/')).toBeUndefined()
  })

  async function live(name: string): Promise<string> {
    const { id, slug } = await cms.payload.create({ collection: 'people', data: personForm(name) })
    await cms.until(async () => expect(await cms.page(`/people/${slug}/`)).toContain(name))
    return id
  }

  async function liveBoth(name: string): Promise<string> {
    const id = await live(name)
    const { bio } = personForm(name)
    const { slug } = await cms.payload.update({
      collection: 'people',
      id,
      data: asPublished({ name, bio }),
      locale: 'es',
    })
    await cms.until(async () => expect(await cms.page(`/es/people/${slug}/`)).toContain(name))
    return id
  }

  function save(id: string, data: Partial<Person>): Promise<Person> {
    return cms.payload.update({ collection: 'people', id, data: { _status: 'published', ...data } })
  }

  const redirects = () => readFile(join(cms.dataDir, 'live/_redirects'), 'utf8').catch(() => '')

  function untilRedirected(from: string, to: string): Promise<void> {
    return cms.until(async () => expect((await redirects()).split('\n')).toContain(`${from} ${to} 301`))
  }

  async function documentsFrom(from: string): Promise<Redirect[]> {
    return (await cms.payload.find({ collection: 'redirects', where: { from: { equals: from } } })).docs
  }
})
