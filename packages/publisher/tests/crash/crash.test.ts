import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { expectTwinsToMatch } from '../expect-twins.ts'
import { filesIn } from '../files-in.ts'
import { siteFolder, type SiteFolder } from '../site-folder.ts'
import { changesAt, isWhole, pageFiles } from './edit-stream.ts'
import { kills } from './env.ts'

const script = fileURLToPath(new URL('./publishing-process.ts', import.meta.url))

it(
  'never serves half a page, and repairs the site after every crash',
  { timeout: 60_000 + kills * 15_000 },
  async () => {
    const folder = await siteFolder()
    const seen = { pages: 0, torn: [] as string[] }
    let next = 0
    for (let kill = 0; kill < kills; kill++) {
      next = await publishUntilKilled(folder, next, seen)
      const publisher = await folder.open()
      const reports = [await publisher.publish({ changes: changesAt(next) })]
      expect(reports.map(({ error }) => error?.toSentence())).toEqual([undefined])
      await publisher.background.waitForAll()
      const exported = join(folder.directory, `export-${kill}`)
      await folder.export(publisher, exported)
      expect(folder.log).toEqual([])
      const [live, wanted] = await Promise.all([filesIn(folder.live), filesIn(exported)])
      expect([...live.keys()]).toEqual([...wanted.keys()])
      expect(live).toEqual(wanted)
      await expectTwinsToMatch(folder.live)
      await publisher.close()
      next++
    }
    expect(seen.torn).toEqual([])
    expect(seen.pages).toBeGreaterThan(0)
  },
)

/**
 * Runs the publisher in a process of its own and kills it at a random instant. Returns the number of the first publish
 * that may not be complete.
 */
async function publishUntilKilled(folder: SiteFolder, first: number, seen: { pages: number; torn: string[] }) {
  const child = fork(script, [folder.directory, String(first)], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  let next = first
  child.on('message', (message: { n: number } | 'open') => {
    if (message !== 'open') next = message.n + 1
  })
  await once(child, 'message')
  const reading = readWhile(child, folder, seen)
  await sleep(Math.random() * 400)
  child.kill('SIGKILL')
  await Promise.all([once(child, 'exit'), reading])
  return next
}

/** Reads pages as readers do, while the process runs and once after its end. */
async function readWhile(child: ChildProcess, folder: SiteFolder, seen: { pages: number; torn: string[] }) {
  const isAlive = () => child.exitCode === null && child.signalCode === null
  for (let round = 0, wasAlive = true; wasAlive; round++) {
    wasAlive = isAlive()
    const path = pageFiles[round % pageFiles.length]!
    const html = await folder.read(path).catch(() => undefined)
    if (html === undefined) continue
    seen.pages++
    if (!isWhole(html)) seen.torn.push(`${path}: ${html}`)
  }
}
