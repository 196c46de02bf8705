/** `npm run -s bench:render -- --pages N` measures the same pages in the publisher, stock Starlight, Hugo and Eleventy. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readArguments } from '@carepath/command-line'
import { benchRender } from './commands.mjs'
import { makeDocuments } from './documents.ts'
import { EditedSite } from './edited-site.ts'
import { compareWithOurs } from './peers/compare-with-ours.ts'
import { compareChanges } from './peers/compare-changes.ts'
import { compareRenders, type TimesByName } from './peers/compare-renders.ts'
import { eleventyPeer } from './peers/eleventy.ts'
import { hugoPeer } from './peers/hugo.ts'
import { checkBuild, write, type Peer } from './peers/peer.ts'
import { readContent } from './peers/peer-page.ts'
import { starlightPeer } from './peers/starlight.ts'
import { report } from './report.ts'
import { summarise, type Times } from './summary.ts'

const { pages, repetitions, edits, json } = readArguments(benchRender).values
const say = (line: string) => process.stderr.write(`${line}\n`)
const folder = await mkdtemp(join(tmpdir(), 'carepath-peers-'))

say(`Rendering ${pages} pages, and writing their content for the peers`)
const documents = makeDocuments(pages)
const site = await EditedSite.publishDocuments(documents)
await site.waitForFiles()
const content = await readContent(site.live)
const documentsFile = join(folder, 'documents.json')
await write(documentsFile, JSON.stringify(documents))
const starlight = await starlightPeer(join(folder, 'starlight'), content, true)
const plainStarlight = await starlightPeer(join(folder, 'plain-starlight'), content, false)
const watching: Peer[] = []
for (const [name, peer] of [
  ['Hugo', await hugoPeer(join(folder, 'hugo'), content)],
  ['Eleventy', await eleventyPeer(join(folder, 'eleventy'), content)],
] as const) {
  if (peer) watching.push(peer)
  else say(`${name} is not installed and is left out: see docs/performance.md`)
}
const peers = [starlight, plainStarlight, ...watching]

say(`Rendering the whole site, ${repetitions} times by each`)
const renders = await compareRenders(documentsFile, peers, repetitions)
for (const peer of peers) await checkBuild(peer, content.pages)

say(`Changing one page, ${repetitions * edits} times, and ${repetitions} times by a whole build of Starlight`)
const sideEffects = content.pages.filter(({ path }) => path.startsWith('/side-effects/effect-'))
const changes = await compareChanges({ site, pages: sideEffects, whole: starlight, watching, repetitions, edits })

await site.remove()
await rm(folder, { recursive: true, force: true })

// The bars are for sites of this size and larger.
const isHeld = pages >= 1_000
await report(
  {
    facts: {
      pages: site.pages,
      repetitions,
      edits: repetitions * edits,
      versions: Object.fromEntries(peers.map(({ name, version }) => [name, version])),
      fullRenderMs: summariesOf(renders),
      oneChangeMs: summariesOf(changes),
    },
    measures: [
      ...compareWithOurs('full render', renders, isHeld ? { Starlight: 1.5 } : {}),
      ...compareWithOurs('one change', changes, isHeld ? { Starlight: 500, Hugo: 1, Eleventy: 1 } : {}),
    ],
  },
  json,
)

function summariesOf(times: TimesByName): Record<string, Times> {
  return Object.fromEntries(Object.entries(times).map(([name, values]) => [name, summarise(values)]))
}
