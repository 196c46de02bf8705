import { setTimeout as pause } from 'node:timers/promises'
import { FuzzedCms } from '@carepath/content/tests/fuzz/fuzzed-cms.ts'
import { openBeside } from '@carepath/content/tests/fuzz/open-beside.ts'
import { sampleRequests } from '@carepath/content/tests/fuzz/random-request.ts'
import { sendRandom } from '@carepath/content/tests/fuzz/send-random.ts'
import type { RunningSystem } from '@carepath/journey/running-system'
import { findLost } from './find-lost.ts'
import { runLoadClient, type Acknowledged } from './load-client.ts'

/** Settings of a system whose limits let this many requests through: the limits have tests of their own. */
export const unlimited = { REQUESTS_PER_MINUTE: '1000000' }

/** Random requests one after another: more than any machine answers in that time are made ready. */
const maxRequestsPerSecond = 60

export interface UnderLoad {
  fuzz: { requests: number; byStatus: Record<string, number>; serverErrors: string[] }
  load: {
    saves: number
    publishes: number
    /** Of saves and publishes, in ms. */
    p50: number
    p95: number
    byStatus: Record<string, number>
    serverErrors: string[]
    /** What was acknowledged and isn't there. */
    lost: string[]
    /** Answers of the public site other than 200. */
    siteDown: string[]
  }
}

interface Options {
  seed: number
  clients: number
  seconds: number
  say?: (line: string) => void
}

/** Sends random requests to a running system while clients save and publish beside them, then looks for what they wrote. */
export async function runUnderLoad(
  system: RunningSystem,
  { seed, clients, seconds, say = () => undefined }: Options,
): Promise<UnderLoad> {
  const cms = await openBeside(system)
  try {
    const fuzzed = new FuzzedCms(cms)
    await fuzzed.restore()
    const until = Date.now() + seconds * 1000
    const told: Acknowledged = { saves: new Map(), publishes: new Map(), times: [], byStatus: {}, serverErrors: [] }
    const fuzz: UnderLoad['fuzz'] = { requests: 0, byStatus: {}, serverErrors: [] }
    const siteDown: string[] = []
    await Promise.all([
      fuzzUntil(fuzzed, system, { seed, seconds, until, into: fuzz }),
      watchSite(system.siteUrl, until, siteDown),
      ...Array.from({ length: clients }, (_, number) =>
        runLoadClient(cms, { number, until, cmsUrl: system.cmsUrl, into: told }),
      ),
    ])
    say('The load is over. Looking for what was acknowledged …')
    const times = told.times.toSorted((a, b) => a - b)
    const at = (share: number) => Math.round(times[Math.floor(times.length * share)] ?? 0)
    const { byStatus, serverErrors } = told
    const saves = [...told.saves.values()].flat().length
    const lost = await findLost(cms, system.siteUrl, told)
    const load = { saves, publishes: told.publishes.size, p50: at(0.5), p95: at(0.95), byStatus, serverErrors, lost }
    return { fuzz, load: { ...load, siteDown } }
  } finally {
    await cms.close()
  }
}

interface FuzzUntil {
  seed: number
  seconds: number
  until: number
  into: UnderLoad['fuzz']
}

async function fuzzUntil(
  fuzzed: FuzzedCms,
  { cmsUrl }: RunningSystem,
  { seed, seconds, until, into }: FuzzUntil,
): Promise<void> {
  const most = Math.ceil(seconds * maxRequestsPerSecond)
  for (const request of sampleRequests(fuzzed.cms.payload.config, most, seed)) {
    if (Date.now() > until) return
    const { status, line } = await sendRandom(fuzzed, request, (path, init) => fetch(`${cmsUrl}/api${path}`, init))
    into.requests += 1
    into.byStatus[status] = (into.byStatus[status] ?? 0) + 1
    if (status >= 500) into.serverErrors.push(line)
    if (into.requests % 100 === 0) await fuzzed.restore()
  }
}

async function watchSite(siteUrl: string, until: number, into: string[]): Promise<void> {
  while (Date.now() < until) {
    const answer = await fetch(siteUrl).catch((error: unknown) => error as Error)
    if (answer instanceof Error) into.push(answer.message)
    else {
      if (answer.status !== 200) into.push(String(answer.status))
      await answer.body?.cancel()
    }
    await pause(250)
  }
}
