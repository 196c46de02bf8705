import { join } from 'node:path'
import { expect, it } from 'vitest'
import { changesOf, removalOf } from '../changes.ts'
import { page, person, photo, redirect, settings, term } from '../documents.ts'
import { filesIn } from '../files-in.ts'
import { siteFolder } from '../site-folder.ts'

const start = [settings(), person('dr'), page('about'), page('privacy'), term('infusion')]

const refusals = [
  {
    because: 'a page cannot be rendered',
    changes: changesOf(page('about', { title: 'Good' }), page('privacy', { summary: 'BOOM' })),
    error: { code: 'renderFailed', place: { document: 'page/privacy', page: '/privacy/' } },
  },
  {
    because: 'a link leads to a page that does not exist',
    changes: changesOf(page('about', { html: '<p><a href="/nowhere/">x</a></p>' })),
    error: { code: 'brokenLink', place: { document: 'page/about', page: '/about/' } },
  },
  {
    because: 'a removed page is still linked to',
    first: changesOf(page('about', { html: '<p><a href="/privacy/">x</a></p>' })),
    changes: [removalOf(page('privacy'))],
    error: { code: 'brokenLink', place: { document: 'page/about', page: '/about/' } },
    message: '/about/ links to /privacy/',
  },
  {
    because: 'a removed heading is still linked to',
    first: changesOf(
      page('privacy', { html: '<h3 id="cookies">Cookies</h3>' }),
      page('about', { html: '<p><a href="/privacy/#cookies">x</a></p>' }),
    ),
    changes: changesOf(page('privacy')),
    error: { code: 'brokenLink', place: { document: 'page/about', page: '/about/' } },
    message: '/about/ links to /privacy/#cookies',
  },
  {
    because: 'two documents want one path',
    changes: changesOf(page('about', { slug: 'privacy' })),
    error: { code: 'duplicatePath', place: { document: 'page/about', field: 'slug', page: '/privacy/' } },
    message: 'page/about and page/privacy both want the address /privacy/',
  },
  {
    because: 'a document wants the path of a standing page',
    changes: changesOf(page('other', { slug: 'glossary' })),
    error: { code: 'duplicatePath', place: { document: 'page/other', page: '/glossary/' } },
  },
  {
    because: 'a redirect leads away from a live page',
    changes: changesOf(redirect('r', '/about/', '/privacy/')),
    error: { code: 'duplicatePath', place: { document: 'redirect/r', page: '/about/' } },
  },
  {
    because: 'a page wants a path that a redirect declares gone',
    first: changesOf(redirect('r', '/old/')),
    changes: changesOf(page('other', { slug: 'old' })),
    error: { code: 'duplicatePath', place: { document: 'redirect/r', page: '/old/' } },
  },
  {
    because: 'redirects lead in a circle',
    changes: changesOf(redirect('r', '/old/', '/older/'), redirect('s', '/older/', '/old/')),
    error: { code: 'brokenLink', place: { document: 'redirect/r', field: 'to' } },
  },
  {
    because: 'a redirect leads to no page',
    changes: changesOf(redirect('r', '/old/', '/nowhere/')),
    error: { code: 'brokenLink', place: { page: '/old/' } },
  },
  {
    because: 'an upload is missing',
    changes: changesOf(person('dr', { photo: photo('face.webp') })),
    error: { code: 'missingAsset', place: { document: 'person/dr', page: '/people/dr/' } },
  },
  {
    because: 'no document would be left',
    changes: start.map(removalOf),
    error: { code: 'emptySnapshot' },
  },
]

it.each(refusals)('leaves the site as it was when $because', async ({ changes, error, message, first = [] }) => {
  const folder = await siteFolder()
  const publisher = await folder.open()
  await publisher.publish({ changes: changesOf(...start) })
  expect((await publisher.publish({ changes: first })).error).toBeUndefined()
  await publisher.background.waitForAll()
  const before = await filesIn(folder.live)

  const report = await publisher.publish({ changes, label: 'A mistake' })

  expect(report).toMatchObject({ status: 'failed', error, added: [], changed: [], removed: [] })
  expect(report.error?.message).toContain(message ?? '')
  await publisher.background.waitForAll()
  expect(await filesIn(folder.live)).toEqual(before)
  // The next publish starts from the same documents.
  const next = await publisher.publish({ changes: changesOf(page('about', { title: 'Next' })) })
  expect(next.status).toBe('live')
  const exported = join(folder.directory, 'export')
  await folder.export(publisher, exported)
  await publisher.background.waitForAll()
  expect(await filesIn(folder.live)).toEqual(await filesIn(exported))
})

it('gives editors a reference of what they can’t know, and keeps what the program said for the log', async () => {
  const folder = await siteFolder()
  const publisher = await folder.open()
  await publisher.publish({ changes: changesOf(...start) })
  const broken = changesOf(page('privacy', { summary: 'BOOM' }))
  const { error } = await publisher.publish({ changes: broken })
  expect(error?.message).toMatch(/^The page \/privacy\/ can’t be made \(reference [A-Z\d]{8}\)$/u)
  const reference = /reference (\w+)/u.exec(error?.message ?? '')?.[1]
  expect(error?.detail).toMatch(new RegExp(`^Reference ${reference}: Error: The template fell over`, 'u'))
  expect((await publisher.publish({ changes: broken })).error?.message).toBe(error?.message)
})

it('leaves nothing behind when the very first publish fails', async () => {
  const folder = await siteFolder()
  const publisher = await folder.open()
  const report = await publisher.publish({ changes: changesOf(settings(), page('about')) })
  expect(report).toMatchObject({ status: 'failed', error: { code: 'renderFailed', place: { document: 'page/about' } } })
  expect((await publisher.publish({ changes: changesOf(...start) })).status).toBe('live')
})

it('restores every page when the disk fails half-way', async () => {
  const folder = await siteFolder()
  const publisher = await folder.open()
  await publisher.publish({ changes: changesOf(...start) })
  await publisher.background.waitForAll()
  const before = await filesIn(folder.live)
  await folder.block('privacy/index.html')
  const report = await publisher.publish({ changes: changesOf(page('about', { title: 'New title' })) })
  expect(report).toMatchObject({ status: 'failed', error: { code: 'storageFailed' } })
  await folder.unblock('privacy/index.html')
  expect((await publisher.publish({ changes: [] })).status).toBe('unchanged')
  expect(await filesIn(folder.live)).toEqual(before)
  expect((await publisher.publish({ changes: changesOf(page('about', { title: 'New title' })) })).status).toBe('live')
})
