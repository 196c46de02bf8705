import { setTimeout as pause } from 'node:timers/promises'
import type { RunningSystem } from '@carepath/journey/running-system'
import type { CmsClient } from './system/cms-client.ts'
import { waitUntil } from './wait-until.ts'
import { inLetters } from './site/words.ts'

/** Milliseconds since the editor's request. */
export interface EditTimes {
  /** Until the new bytes were served. */
  live: number[]
  /** Until the release was on record. */
  done: number[]
}

const pauseMs = 10_000

export const noTimes = (): EditTimes => ({ live: [], done: [] })

interface Edit {
  cms: CmsClient
  system: RunningSystem
  /** Of the side effect that is changed. */
  id: string
  edit: number
}

interface Release {
  id: string
  changes: { document: string }[]
}

/** Publishes a new summary of a side effect, and waits until a reader gets it and the release is on record. */
export async function publishOne({ cms, system, id, edit }: Edit, times: EditTimes): Promise<void> {
  const [document] = await cms.find<{ slug: string }>(`side-effects?where[id][equals]=${id}&depth=0`)
  if (!document) throw new Error(`There is no side effect ${id}.`)
  const [former] = await releases(cms)
  // Differs from the sentences of earlier runs too.
  const sentence = `Some people have this for a while after a visit, and some do not (${inLetters(edit)}x, ${inLetters(Date.now())}).`
  const page = `${system.siteUrl}/side-effects/${document.slug}/`

  const begun = performance.now()
  const saved = cms.publish('side-effects', id, { summary: sentence })
  await waitUntil(async () => (await (await fetch(page)).text()).includes(sentence))
  times.live.push(performance.now() - begun)
  await saved
  await waitUntil(async () => {
    const [newest] = await releases(cms)
    return (
      newest?.id !== former?.id && newest?.changes.some((change) => change.document === `side-effect/${id}`) === true
    )
  })
  times.done.push(performance.now() - begun)
}

/** Publishes after so many pauses, each long enough for a core to have gone to sleep. */
export async function publishAfterPauses(pauses: number, publish: (index: number) => Promise<void>): Promise<void> {
  for (let index = 0; index < pauses; index++) {
    await pause(pauseMs)
    await publish(index)
  }
}

function releases(cms: CmsClient): Promise<Release[]> {
  return cms.find('releases?sort=-startedAt&limit=1&depth=0')
}
