import { measureFullRender } from './carepath.ts'
import type { LeftOut } from './left-out.ts'
import { checkBuild, measureColdBuild, type Peer } from './peer.ts'
import type { PeerPage } from './peer-page.ts'

/** Milliseconds by the name of the program, in the order of the repetitions. */
export type TimesByName = Record<string, number[]>

export const ours = 'Carepath'

export interface ComparedRenders {
  documentsFile: string
  peers: Peer[]
  /** What every peer must have built. */
  pages: PeerPage[]
  repetitions: number
  leftOut: LeftOut
}

/**
 * Measures a full build by every program in each repetition, so that other work of the machine slows all of them alike. Each
 * repetition begins with another program.
 */
export async function compareRenders(options: ComparedRenders): Promise<TimesByName> {
  const { documentsFile, peers, pages, repetitions, leftOut } = options
  const contestants = [
    { name: ours, render: () => measureFullRender(documentsFile) },
    ...peers.map((peer) => ({
      name: peer.name,
      render: () => leftOut.unlessFailed(peer.name, () => measureColdBuild(peer)),
    })),
  ]
  const times: TimesByName = Object.fromEntries(contestants.map(({ name }) => [name, []]))
  for (let repetition = 0; repetition < repetitions; repetition++) {
    const first = repetition % contestants.length
    for (const { name, render } of [...contestants.slice(first), ...contestants.slice(0, first)]) {
      const took = await render()
      if (took !== undefined) times[name]?.push(took)
    }
  }
  for (const peer of peers) await leftOut.unlessFailed(peer.name, () => checkBuild(peer, pages))
  return leftOut.without(times)
}
