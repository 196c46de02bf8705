import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { changesOf } from '../changes.ts'
import { page, person, settings } from '../documents.ts'
import { siteFolder } from '../site-folder.ts'

const words = 'Most people feel well enough to go home within two hours of the end of their infusion. '
const long = (n: number) =>
  page('about', { html: `<p>${Array.from({ length: 200 }, (_, i) => `${words}${i * n}`).join('')}</p>` })

it('makes twins smaller in the background, and leaves no twin that is older than its page', async () => {
  const folder = await siteFolder()
  const publisher = await folder.open({ hasBestCompression: true })
  const size = async () => (await stat(join(folder.live, 'about/index.html.br'))).size
  await publisher.publish({ changes: changesOf(settings(), person('dr'), long(1)) })
  const quick = await size()
  await publisher.background.waitForAll()
  expect(await size()).toBeLessThan(quick)
  for (let n = 2; n < 8; n++) {
    await publisher.publish({ changes: changesOf(long(n)) })
    await expectTrueTwin(folder.live)
  }
  await publisher.background.waitForAll()
  await expectTrueTwin(folder.live)
  await publisher.close()
  // The stored bytes are the same page, compressed better.
  const again = await folder.open()
  expect(await again.verify()).toEqual([])
})

async function expectTrueTwin(live: string): Promise<void> {
  const [html, twin] = await Promise.all(['', '.br'].map((end) => readFile(join(live, `about/index.html${end}`))))
  expect(brotliDecompressSync(twin!).equals(html!)).toBe(true)
}
