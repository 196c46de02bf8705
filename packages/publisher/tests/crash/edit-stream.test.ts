import { expect, it } from 'vitest'
import { siteFolder } from '../site-folder.ts'
import { changesAt, firstChanges, isWhole, pageFiles } from './edit-stream.ts'

it('recognises whole pages, redirect pages among them, and pages of which half is missing', async () => {
  const folder = await siteFolder()
  const publisher = await folder.open()
  await publisher.publish({ changes: firstChanges })
  const wrong: string[] = []
  let redirectPages = 0
  for (let n = 0; n < 7; n++) {
    await publisher.publish({ changes: changesAt(n) })
    for (const file of pageFiles) {
      const html = await folder.read(file).catch(() => undefined)
      if (html === undefined) continue
      if (html.includes('http-equiv="refresh"')) redirectPages++
      if (!isWhole(html) || isWhole(html.slice(0, html.length / 2))) wrong.push(html)
    }
  }
  expect(wrong).toEqual([])
  expect(redirectPages).toBe(2)
})
