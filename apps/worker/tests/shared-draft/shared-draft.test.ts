import { element } from '@carepath/content/mapping/rich-text/tree-element.ts'
import { makeSelfContained } from '@carepath/content/workflow/shared-draft/self-contained.ts'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { account, clinician } from '@carepath/content/tests/review/people.ts'
import { confirmToSign } from '@carepath/content/tests/support/confirm.ts'
import { signedIn } from '@carepath/content/tests/support/open-cms.ts'
import { openPublishingCms, type PublishingCms } from '../publishing/publishing-cms.ts'
import { filesNaming } from '../preview/files-naming.ts'
import { sharing, words } from './guest.ts'

let cms: PublishingCms
let guest: ReturnType<typeof sharing>

beforeAll(async () => {
  cms = await openPublishingCms()
  guest = sharing(cms)
  await clinician(cms.payload, 'Casey Clinician')
  await account(cms.payload, 'reviewer', 'Rae Reviewer')
  await cms.until(async () => expect(await cms.page('/people/rae-reviewer/')).toBeDefined())
})
afterAll(() => cms.close())

const evidence = async (action: string) =>
  (await cms.payload.find({ collection: 'evidence', where: { action: { equals: action } }, pagination: false })).docs

test('whoever has the link reads the newest draft, marked with the name and the day, and nothing of it is live', async () => {
  const { id } = await guest.draft('Vein')
  const { token, drafts } = await guest.share(id)
  await guest.send('PATCH', `/glossary-terms/${id}?draft=true`, { term: 'Vein by moonlight' })
  const response = await guest.open(token)
  expect(response.status).toBe(200)
  const html = await response.text()
  expect(html).toContain('Vein by moonlight')
  expect(html).toMatch(/Draft, not approved, for Pat Lee until \w{3} \d+, \d{4}, \d+:\d\d [AP]M/u)
  expect(html).toContain('<meta name="robots" content="noindex, nofollow">')
  expect(drafts.link).toMatch(/^http:\/\/localhost:3000\/shared#/u)
  expect(await filesNaming('Vein by moonlight', `${cms.dataDir}/live`)).toEqual([])
})

test('a shared draft runs no script, sends no session, is kept nowhere and found nowhere', async () => {
  const { id } = await guest.draft('Pump')
  const { token } = await guest.share(id)
  const response = await guest.open(token)
  const html = await response.text()
  const policy = response.headers.get('content-security-policy')
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("frame-ancestors 'none'")
  expect(policy).toMatch(/sandbox(?!.*allow-(?:scripts|same-origin))/u)
  expect(response.headers.get('cache-control')).toBe('no-store')
  expect(response.headers.get('referrer-policy')).toBe('no-referrer')
  expect(response.headers.get('x-robots-tag')).toContain('noindex')
  expect(html).not.toMatch(/<script|<link(?! rel="icon" href="data:)|<iframe|srcset=|\shref="\//u)
  expect(html).toContain('<style>')
})

test('a draft without a page of its own is shown on the page of others, and the bar leads to it', async () => {
  const { id } = await guest.draft('Drip')
  const html = await (await guest.open((await guest.share(id)).token)).text()
  expect(html).toContain('href="#drip"')
})

test('no other draft is shown, and no reviewer who has not approved it', async () => {
  const other = await guest.draft('Hidden word')
  const { id } = await guest.draft('Cuff', { seeAlso: [other.id] } as object)
  const html = await (await guest.open((await guest.share(id)).token)).text()
  expect(html).toContain('Cuff')
  expect(html).not.toContain('Hidden word')
  expect(html).not.toContain('Rae Reviewer')
})

test('an unfinished draft is shown with its gaps', async () => {
  const { id } = await guest.draft('Mask', { term: '' })
  const html = await (await guest.open((await guest.share(id)).token)).text()
  expect(html).toContain('[Word]')
})

test('a picture that was never published is part of the page, and a video is its still picture', async () => {
  const data = await sharp({ create: { width: 400, height: 300, channels: 3, background: '#7a9' } })
    .png()
    .toBuffer()
  const file = { data, mimetype: 'image/png', name: 'room.png', size: data.length }
  const picture = await cms.payload.create({ collection: 'media', data: { alt: 'A room' }, file })
  const page = {
    type: 'root' as const,
    children: [
      element('p', { onClick: 'alert(1)' }, [
        element('picture', {}, [
          element('source', { srcSet: '/media/room.avif' }),
          element('img', { src: `/media/${picture.filename ?? ''}`, alt: 'A room', srcSet: '/media/x.webp 320w' }),
        ]),
        element('video', { src: '/media/room.mp4', poster: `/media/${picture.filename ?? ''}`, ariaLabel: 'A tour' }, [
          element('track', { src: '/media/room.vtt' }),
        ]),
        element('a', { href: '/glossary/' }),
        element('a', { href: 'http://localhost:4321/glossary/' }),
        element('a', { href: 'tel:911' }),
        element('a', { href: 'https://doi.org/10.1/x' }),
        element('script'),
      ]),
    ],
  }
  await makeSelfContained(cms.payload, page)
  const made = JSON.stringify(page)
  expect(made.match(/data:image\/webp;base64,/gu)).toHaveLength(2)
  expect(made).toContain('A tour')
  expect(made).not.toMatch(/"(?:video|track)"/u)
  expect(made).not.toMatch(/\/media\/|srcSet|\/glossary\/|script|onClick/u)
  expect(made).toContain('tel:911')
  expect(made).toContain('https://doi.org/10.1/x')
})

test('once the words are approved, the mark no longer says that they are not', async () => {
  const { id } = await guest.draft('Lamp')
  const { token } = await guest.share(id)
  const { hash } = (await (await guest.send('POST', '/review/submit', words(id))).json()) as { hash: string }
  const headers = await signedIn(cms, 'rae.reviewer@example.com')
  await confirmToSign(cms, headers)
  const body = JSON.stringify({ ...words(id), hash, scope: 'wholeDocument' })
  expect((await cms.rest('/review/approve', { method: 'POST', headers, body })).status).toBe(200)
  const html = await (await guest.open(token)).text()
  expect(html).toContain('Preview, for Pat Lee until')
  expect(html).not.toContain('not approved')
})

test('a link in Spanish speaks Spanish', async () => {
  const { id } = await guest.draft('Scarf')
  await guest.send('PATCH', `/glossary-terms/${id}?draft=true&locale=es`, { term: 'Bufanda', slug: 'scarf' })
  const html = await (await guest.open((await guest.share(id, { locale: 'es' })).token)).text()
  expect(html).toContain('Borrador sin aprobar, para Pat Lee hasta el')
  expect(html).toContain('Bufanda')
})

test('making, the first opening of a day, commenting and revoking are on record, without the token and the address', async () => {
  const { id } = await guest.draft('Knob')
  const { token, drafts } = await guest.share(id)
  await guest.open(token)
  await guest.open(token)
  await guest.open(token, { comment: 'yes', name: 'Pat', text: 'Sunlit remark.' })
  const [share] = await guest.list(id)
  expect(share).toMatchObject({ forName: 'Pat Lee', madeBy: 'Eli Editor', state: 'open', openings: 2 })
  expect(drafts.shares[0]).toMatchObject({ openings: 0, lastOpenedAt: null })
  expect((await guest.revoke(share!.id)).status).toBe(200)
  const found = []
  for (const action of ['draftShared', 'draftOpened', 'draftCommented', 'draftShareRevoked'])
    found.push(...(await evidence(action)).filter(({ documentId }) => documentId === id))
  expect(found.map(({ action, actor }) => [action, actor])).toEqual([
    ['draftShared', 'Eli Editor'],
    ['draftOpened', 'Guest: Pat Lee'],
    ['draftCommented', 'Guest: Pat Lee'],
    ['draftShareRevoked', 'Eli Editor'],
  ])
  const text = JSON.stringify(found)
  expect(text).not.toContain(token.split('.')[0])
  expect(text).not.toContain('Sunlit')
  expect(await filesNaming(token, cms.dataDir)).toEqual([])
})

test('a guest’s comment is kept as plain text beside the draft, where the link allows comments', async () => {
  const { id } = await guest.draft('Tray')
  const { token } = await guest.share(id)
  const text = '<img src=x onerror=alert(1)>\u202e First line\r\nSecond line'
  const page = await (await guest.open(token, { comment: 'yes', name: ' Pat <b> ', text })).text()
  expect(page).toContain('Thank you. Your comment was sent.')
  const [share] = await guest.list(id)
  expect(share!.comments).toMatchObject([
    { name: 'Pat <b>', words: '<img src=x onerror=alert(1)> First line\nSecond line' },
  ])
  const silent = await guest.share(id, { mayComment: false })
  const answer = await (await guest.open(silent.token, { comment: 'yes', name: 'Pat', text: 'Hello' })).text()
  expect(answer).not.toContain('draft-comment__form')
  expect((await guest.list(id)).flatMap(({ comments }) => comments)).toHaveLength(1)
})

test('comments are bounded in size, in number and in time', async () => {
  const { id } = await guest.draft('Wedge')
  const { token } = await guest.share(id)
  const comment = async (text: string, name = 'Pat') => (await guest.open(token, { comment: 'yes', name, text })).text()
  for (const [text, name] of [
    ['', 'Pat'],
    ['x', ''],
    ['x'.repeat(2001), 'Pat'],
    ['x', 'n'.repeat(81)],
  ])
    expect(await comment(text!, name)).toContain('Your comment was not sent. Write your name')
  for (let number = 0; number < 5; number += 1) expect(await comment(`Note ${number}`)).toContain('Thank you')
  expect(await comment('Too soon')).toContain('Wait ten minutes')
  const { docs } = await cms.payload.find({ collection: 'draft-comments', sort: '-createdAt', limit: 1 })
  const share = docs[0]!.share
  const at = new Date(Date.now() - 3_600_000).toISOString()
  await cms.payload.update({ collection: 'draft-comments', where: { share: { equals: share } }, data: { at } })
  for (let number = 5; number < 50; number += 1)
    await cms.payload.create({ collection: 'draft-comments', data: { share, name: 'Pat', words: 'Old', at } })
  expect(await comment('One more')).toContain('takes no more comments')
})

test('a link is refused that nobody may make', async () => {
  const { id } = await guest.draft('Clip')
  const make = (more: object) =>
    guest.send('POST', '/draft-links', { ...words(id), forName: 'Pat', hours: 24, mayComment: true, ...more })
  for (const more of [{ hours: 0 }, { hours: 337 }, { hours: 1.5 }, { forName: ' ' }, { forName: 'x'.repeat(81) }])
    expect((await make(more)).status, JSON.stringify(more)).toBe(400)
  expect((await make({ id: 'no-such-document' })).status).toBe(404)
  for (let number = 0; number < 20; number += 1) expect((await make({ forName: `Pat ${number}` })).status).toBe(200)
  const refused = await make({})
  expect(refused.status).toBe(400)
  expect(await refused.text()).toContain('Revoke one that is no longer needed')
})

test('while nothing can be rendered the link says so, and works again afterwards', async () => {
  const { id } = await guest.draft('Ring')
  const { token } = await guest.share(id)
  const { logger } = cms.payload
  const logged: unknown[] = []
  const spies = (['debug', 'info', 'warn', 'error'] as const).map((level) =>
    vi.spyOn(logger, level).mockImplementation((...all) => void logged.push(all)),
  )
  await cms.stopWorker()
  const response = await guest.open(token)
  cms.startWorker()
  expect(response.status).toBe(503)
  expect(await response.text()).toContain('Your link still works.')
  await cms.until(async () => expect((await guest.open(token)).status).toBe(200))
  expect(JSON.stringify(logged)).not.toContain(token.split('.')[0])
  for (const spy of spies) spy.mockRestore()
})
