import { existsSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { changesOf } from '../changes.ts'
import { page, person, settings } from '../documents.ts'
import { filesIn } from '../files-in.ts'
import { siteFolder } from '../site-folder.ts'

const start = [settings(), person('dr'), page('about'), page('privacy'), page('visit')]

it('finds every live file that differs from a full render, and repairs it', async () => {
  const folder = await siteFolder()
  const publisher = await folder.open()
  await publisher.publish({ changes: changesOf(...start) })
  expect(await publisher.verify()).toEqual([])
  const whole = await filesIn(folder.live)

  await writeFile(join(folder.live, 'about/index.html'), 'tampered with')
  await rm(join(folder.live, 'privacy/index.html'))
  await writeFile(join(folder.live, 'visit/index.html.br'), 'old')
  await writeFile(join(folder.live, 'draft.html'), 'left over')
  await writeFile(join(folder.live, 'gone.html.gz'), 'left over')
  expect(await publisher.verify()).toEqual([
    { file: '/about/index.html', kind: 'different', document: 'page/about' },
    { file: '/draft.html', kind: 'extra' },
    { file: '/gone.html', kind: 'extra' },
    { file: '/privacy/index.html', kind: 'missing', document: 'page/privacy' },
    { file: '/visit/index.html', kind: 'staleTwin', document: 'page/visit' },
  ])

  expect((await publisher.repair()).status).toBe('live')
  expect(await publisher.verify()).toEqual([])
  await publisher.background.waitForAll()
  expect(await filesIn(folder.live)).toEqual(whole)
})

it('deletes the files of a check that a crash cut short', async () => {
  const folder = await siteFolder()
  const publisher = await folder.open()
  await publisher.publish({ changes: changesOf(...start) })
  await publisher.close()
  const scratch = join(folder.directory, 'state/verify-cut-short')
  await mkdir(join(scratch, '0'), { recursive: true })
  await folder.open()
  expect(existsSync(scratch)).toBe(false)
})

it('compares with the documents that should be live, and names each page’s document', async () => {
  const publisher = await (await siteFolder()).open()
  await publisher.publish({ changes: changesOf(settings(), person('dr'), page('about'), page('stale')) })
  const wanted = [settings(), person('dr'), page('about', { html: '<p>New words</p>' }), page('new')]
  const differences = await publisher.verify(() => Promise.resolve(wanted))
  expect(differences).toEqual(
    expect.arrayContaining([
      { file: '/about/index.html', kind: 'different', document: 'page/about' },
      { file: '/new/index.html', kind: 'missing', document: 'page/new' },
      { file: '/stale/index.html', kind: 'extra', document: 'page/stale' },
    ]),
  )
  expect(await publisher.verify()).toEqual([])
})
