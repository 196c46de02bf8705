/** `npm run -s bench:render -- --pages N` measures the same pages in the publisher, stock Starlight, Hugo and Eleventy. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { benchRender } from './commands.mjs'
import { makeDocuments } from './site/documents.ts'
import { EditedSite } from './site/edited-site.ts'
import { compareWithOurs } from './peers/compare-with-ours.ts'
import { compareChanges } from './peers/compare-changes.ts'
import { compareRenders, ours, type TimesByName } from './peers/compare-renders.ts'
import { eleventyPeer } from './peers/eleventy.ts'
import { hugoPeer } from './peers/hugo.ts'
import { LeftOut } from './peers/left-out.ts'
import { write, type Peer } from './peers/peer.ts'
import { readContent, type PeerContent } from './peers/peer-page.ts'
import { starlightPeer } from './peers/starlight.ts'
import type { Result } from './result/report.ts'
import { runBench } from './run-bench.ts'
import { summarise, type Times } from './result/summary.ts'

const say = (line: string) => process.stderr.write(`${line}\n`)

await runBench(benchRender, async ({ pages, repetitions, edits }) => {
  const folder = await mkdtemp(join(tmpdir(), 'carepath-peers-'))
  say(`Rendering ${pages} pages, and writing their content for the peers`)
  const documents = makeDocuments(pages)
  const site = await EditedSite.publishDocuments(documents)
  try {
    await site.waitForFiles()
    const documentsFile = join(folder, 'documents.json')
    await write(documentsFile, JSON.stringify(documents))
    const content = await readContent(site.live)
    const starlight = await starlightPeer(join(folder, 'starlight'), content, true)
    const plainStarlight = await starlightPeer(join(folder, 'plain-starlight'), content, false)
    const watching = await findWatching(folder, content)
    const peers = [starlight, plainStarlight, ...watching]
    const leftOut = { render: new LeftOut('the full render'), change: new LeftOut('the changes') }

    say(`Rendering the whole site, ${repetitions} times by each`)
    const compared = { documentsFile, peers, pages: content.pages, repetitions }
    const renders = await compareRenders({ ...compared, leftOut: leftOut.render })
    say(`Changing one page, ${repetitions * edits} times, and ${repetitions} times by a whole build of Starlight`)
    const sideEffects = content.pages.filter(({ path }) => path.startsWith('/side-effects/effect-'))
    const changed = { site, pages: sideEffects, whole: starlight, watching, repetitions, edits }
    const changes = await compareChanges({ ...changed, leftOut: leftOut.change })
    return describeResult({ site, peers, renders, changes, leftOut, isHeld: pages >= 1_000 })
  } finally {
    await site.remove()
    await rm(folder, { recursive: true, force: true })
  }
})

/** The peers that watch their files, as far as they are installed. */
async function findWatching(folder: string, content: PeerContent): Promise<Peer[]> {
  const found: Peer[] = []
  for (const [name, peer] of [
    ['Hugo', await hugoPeer(join(folder, 'hugo'), content)],
    ['Eleventy', await eleventyPeer(join(folder, 'eleventy'), content)],
  ] as const) {
    if (peer) found.push(peer)
    else say(`${name} is not installed and is left out: see docs/performance.md`)
  }
  return found
}

interface Compared {
  site: EditedSite
  peers: Peer[]
  renders: TimesByName
  changes: TimesByName
  leftOut: { render: LeftOut; change: LeftOut }
  /** The bars are for sites of a thousand pages and larger. */
  isHeld: boolean
}

function describeResult({ site, peers, renders, changes, leftOut, isHeld }: Compared): Result {
  return {
    facts: {
      pages: site.pages,
      repetitions: renders[ours]?.length,
      edits: changes[ours]?.length,
      versions: Object.fromEntries(peers.map(({ name, version }) => [name, version])),
      leftOutOfTheFullRender: leftOut.render.reasons,
      leftOutOfTheChanges: leftOut.change.reasons,
      fullRenderMs: summariesOf(renders),
      oneChangeMs: summariesOf(changes),
    },
    measures: [
      ...compareWithOurs('full render', renders, isHeld ? { Starlight: 4, Eleventy: 0.5 } : {}),
      ...compareWithOurs('one change', changes, isHeld ? { Starlight: 500, Hugo: 1, Eleventy: 1 } : {}),
    ],
  }
}

function summariesOf(times: TimesByName): Record<string, Times> {
  return Object.fromEntries(Object.entries(times).map(([name, values]) => [name, summarise(values)]))
}
