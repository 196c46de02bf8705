import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { startSystem } from '@carepath/journey/running-system'

type Started = Awaited<ReturnType<typeof startSystem>>
let started: Started

beforeAll(async () => {
  started = await startSystem()
}, 300_000)
afterAll(() => started.stop())

/** The process of a part of this system. */
function findProcess(program: string): number | undefined {
  const found = readdirSync('/proc').find((pid) => {
    if (!/^\d+$/u.test(pid)) return false
    try {
      const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8')
      const environment = readFileSync(`/proc/${pid}/environ`, 'utf8')
      return command.includes(`\0${program}`) && environment.includes(`DATA_DIR=${started.system.dataDir}\0`)
    } catch {
      return false // it has ended
    }
  })
  return found === undefined ? undefined : Number(found)
}

const statusOf = (url: string) =>
  fetch(url).then(
    ({ status }) => status,
    () => undefined,
  )

test.each([
  ['worker', '--max-semi-space-size=8'],
  ['admin', 'src/server/main.ts'],
])(
  'a killed %s is started again, and patients read the site all the while',
  async (_part, program) => {
    const { siteUrl, cmsUrl, workerUrl } = started.system
    const former = findProcess(program)
    if (former === undefined) throw new Error(`There is no process of ${program}.`)
    process.kill(former, 'SIGKILL')
    const answers = new Set<number | undefined>()
    await vi.waitFor(
      async () => {
        answers.add(await statusOf(siteUrl))
        const now = findProcess(program)
        expect(now !== undefined && now !== former).toBe(true)
        expect(await statusOf(`${workerUrl}/health`)).toBe(200)
        expect(await statusOf(`${cmsUrl}/api/health`)).toBe(200)
      },
      { timeout: 90_000, interval: 200 },
    )
    expect([...answers]).toEqual([200])
    expect(started.lines.join('\n')).toMatch(/ended \(SIGKILL\): it is started again in 0\.5 s/u)
  },
  120_000,
)
