import { measureFullRender } from './carepath.ts'
import { measureColdBuild, type Peer } from './peer.ts'

/** Milliseconds by name of the program, in the order of the repetitions. */
export type TimesByName = Record<string, number[]>

export const ours = 'Carepath'

/**
 * Whole sites from nothing, all programs in each repetition: what else the machine does weighs on all of them. Who begins
 * changes with each.
 */
export async function compareRenders(documentsFile: string, peers: Peer[], repetitions: number): Promise<TimesByName> {
  const contestants = [
    { name: ours, render: () => measureFullRender(documentsFile) },
    ...peers.map((peer) => ({ name: peer.name, render: () => measureColdBuild(peer) })),
  ]
  const times: TimesByName = Object.fromEntries(contestants.map(({ name }) => [name, []]))
  for (let repetition = 0; repetition < repetitions; repetition++) {
    const first = repetition % contestants.length
    for (const { name, render } of [...contestants.slice(first), ...contestants.slice(0, first)]) {
      times[name]?.push(await render())
    }
  }
  return times
}
