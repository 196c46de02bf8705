import type { EditedSite } from '../site/edited-site.ts'
import { ours, type TimesByName } from './compare-renders.ts'
import type { LeftOut } from './left-out.ts'
import { checkBuild, measureBuild, type Peer } from './peer.ts'
import { withFirstSentence, type PeerPage } from './peer-page.ts'
import { WatchedBuild } from './watched-build.ts'

export interface ComparedChanges {
  site: EditedSite
  /** The pages of side effects, which are changed. */
  pages: PeerPage[]
  /** Builds the whole site for each change, with its cache warm. */
  whole: Peer
  /** Peers that watch for changes; all of them run all the time. */
  watching: Peer[]
  repetitions: number
  edits: number
  leftOut: LeftOut
}

/**
 * Measures a changed sentence until its new bytes are on disk. In each repetition every watching peer makes several changes
 * in a row, then one whole build is made. In a row, because a core is half as fast after a pause, and a build has none.
 */
export async function compareChanges(options: ComparedChanges): Promise<TimesByName> {
  const { site, pages, whole, watching, repetitions, edits, leftOut } = options
  const times: TimesByName = Object.fromEntries(
    [ours, whole.name, ...watching.map(({ name }) => name)].map((name) => [name, []]),
  )
  const builds: WatchedBuild[] = []
  const [first] = pages
  if (!first) throw new Error('there is no side effect to change')
  const pageOf = (edit: number) => pages[(edit * 37) % pages.length] ?? first
  const measure = async (name: string, work: () => Promise<number[]>) =>
    times[name]?.push(...((await leftOut.unlessFailed(name, work)) ?? []))
  try {
    for (const peer of watching)
      await leftOut.unlessFailed(peer.name, async () => builds.push(await WatchedBuild.start(peer, first)))
    for (let repetition = 0; repetition < repetitions; repetition++) {
      const turn = Array.from({ length: edits }, (_, edit) => repetition * edits + edit)
      for (let edit = 0; edit < edits; edit++) {
        times[ours]?.push(await site.editBody())
        await site.waitForSearch()
      }
      for (const build of builds) await measure(build.name, () => measureWatched(build, turn, pageOf))
      await measure(whole.name, async () => [
        await measureWholeChange(whole, withFirstSentence(pageOf(repetition), `Edit number ${repetition}.`)),
      ])
    }
  } finally {
    for (const build of builds) await build.stop()
  }
  return leftOut.without(times)
}

async function measureWatched(build: WatchedBuild, turn: number[], pageOf: (edit: number) => PeerPage) {
  await build.waitUntilItAnswers()
  const times: number[] = []
  for (const edit of turn) times.push(await build.edit(pageOf(edit), `Edit number ${edit}.`))
  return times
}

async function measureWholeChange(peer: Peer, page: PeerPage): Promise<number> {
  await peer.writePage(page)
  const took = await measureBuild(peer)
  await checkBuild(peer, [page])
  return took
}
