import { expect, it } from 'vitest'
import { changesOf } from '../changes.ts'
import { page, person, settings, term } from '../documents.ts'
import { filesIn } from '../files-in.ts'
import { siteFolder } from '../site-folder.ts'

const start = [settings(), person('dr'), page('about'), page('privacy'), term('infusion')]

it('renders a page as it would be, byte for byte, and changes nothing', async () => {
  const folder = await siteFolder()
  const publisher = await folder.open()
  await publisher.publish({ changes: changesOf(...start) })
  await publisher.background.waitForAll()
  const before = await filesIn(folder.live)
  const [change] = changesOf(page('about', { title: 'About us' }))
  const preview = await publisher.preview([change!], '/privacy/')
  expect(preview.html).toContain('About us')
  expect(await filesIn(folder.live)).toEqual(before)
  await publisher.publish({ changes: [change!] })
  expect(await folder.read('privacy/index.html')).toBe(preview.html)
})

it('renders a page that is not live yet', async () => {
  const publisher = await (await siteFolder()).open()
  await publisher.publish({ changes: changesOf(...start) })
  const [change] = changesOf(page('visit', { title: 'Your visit' }))
  expect((await publisher.preview([change!], '/visit/')).title).toBe('Your visit')
  await expect(publisher.preview([change!], '/elsewhere/')).rejects.toMatchObject({ code: 'renderFailed' })
})

it('leaves no function of a draft in the publisher', async () => {
  const publisher = await (await siteFolder()).open()
  await publisher.publish({ changes: changesOf(...start) })
  const [draft] = changesOf(page('about', { title: 'Draft title' }))
  await publisher.preview([draft!], '/privacy/')
  const report = await publisher.publish({ changes: changesOf(page('privacy', { html: '<p>New</p>' })) })
  expect(report).toMatchObject({ changed: ['/privacy/'], rendered: 1 })
})

it('renders a page with several changes at once', async () => {
  const publisher = await (await siteFolder()).open()
  await publisher.publish({ changes: changesOf(...start) })
  const changes = changesOf(page('about', { title: 'About us' }), term('cuff'))
  expect((await publisher.preview(changes, '/privacy/')).html).toContain('About us')
})
