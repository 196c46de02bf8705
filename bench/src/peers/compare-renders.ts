import { measureFullRender } from './carepath.ts'
import { measureColdBuild, type Peer } from './peer.ts'

/** Milliseconds by the name of the program, in the order of the repetitions. */
export type TimesByName = Record<string, number[]>

export const ours = 'Carepath'

/**
 * Measures a full build by every program in each repetition, so that other work of the machine slows all of them alike. Each
 * repetition begins with another program.
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
