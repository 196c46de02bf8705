import { expect, it } from 'vitest'
import { changesOf, removalOf } from '../changes.ts'
import { page, person, settings } from '../documents.ts'
import { filesIn } from '../files-in.ts'
import { siteFolder } from '../site-folder.ts'

const start = [settings(), person('dr'), page('about'), page('privacy')]

it('makes an earlier release live again, byte for byte, and stays there until told otherwise', async () => {
  const folder = await siteFolder()
  const publisher = await folder.open()
  await publisher.publish({ changes: changesOf(...start) })
  const wanted = await publisher.publish({ changes: changesOf(page('about', { title: 'Wanted' })) })
  await publisher.background.settled()
  const files = await filesIn(folder.live)
  await publisher.publish({ changes: changesOf(page('about', { title: 'Unwanted' }), page('extra')) })
  await publisher.publish({ changes: [removalOf(page('privacy'))] })

  const report = await publisher.rollBack(wanted.id!)
  expect(report).toMatchObject({ status: 'live', removed: ['/extra/'], added: ['/privacy/'] })
  await publisher.background.settled()
  expect(await filesIn(folder.live)).toEqual(files)

  const change = changesOf(page('about', { title: 'Later' }))
  expect(publisher.pinnedTo).toBe(wanted.id)
  expect(await publisher.publish({ changes: change })).toMatchObject({ status: 'pinned', changed: [] })
  await publisher.close()
  const again = await folder.open()
  expect(again.pinnedTo).toBe(wanted.id)
  await again.unpin()
  expect((await again.publish({ changes: change })).status).toBe('live')
})

it('undoes a roll-back like any release', async () => {
  const folder = await siteFolder()
  const publisher = await folder.open()
  const first = await publisher.publish({ changes: changesOf(...start) })
  const second = await publisher.publish({ changes: changesOf(page('about', { title: 'Second' })) })
  await publisher.rollBack(first.id!)
  await publisher.rollBack(second.id!)
  expect(await folder.read('about/index.html')).toContain('Second')
  expect(publisher.releases().map(({ status }) => status)).toEqual(['live', 'live', 'live', 'live'])
})

it('refuses a release that was never live, and is not pinned by it', async () => {
  const publisher = await (await siteFolder()).open()
  await publisher.publish({ changes: changesOf(...start) })
  const failed = await publisher.publish({ changes: changesOf(page('about', { summary: 'BOOM' })) })
  await expect(publisher.rollBack(failed.id!)).rejects.toThrow('never live')
  await expect(publisher.rollBack(99)).rejects.toThrow('never live')
  expect(publisher.pinnedTo).toBeUndefined()
})
