import { readdirSync, readFileSync } from 'node:fs'

/** Processor time of threads in milliseconds, by their numbers. */
export type ThreadTimes = ReadonlyMap<number, number>

/** What the main threads of these processes have taken so far. The first thread of a process has its number. Linux alone tells it. */
export const mainThreads = (ids: readonly number[]): ThreadTimes => new Map(ids.map((id) => [id, readMs(id)]))

/** What was taken meanwhile. */
export const takenBetween = (before: ThreadTimes, after: ThreadTimes): number =>
  [...after].reduce((sum, [id, ms]) => sum + ms - (before.get(id) ?? 0), 0)

/** A process that has ended takes nothing more. */
function readMs(id: number): number {
  const [nanoseconds = '0'] = (readUnlessGone(`/proc/${id}/task/${id}/schedstat`) ?? '0').split(' ')
  return Number(nanoseconds) / 1e6
}

/** The processes that a browser has started for pages, directly or not. */
export function rendererIds(browser: number): number[] {
  const processes = readdirSync('/proc').map(Number).filter(Number.isInteger).flatMap(readProcess)
  const parents = new Map(processes.map(({ id, parent }) => [id, parent]))
  const isOfBrowser = (id: number): boolean => {
    const parent = parents.get(id)
    return parent === browser || (parent !== undefined && isOfBrowser(parent))
  }
  return processes.filter(({ id, isRenderer }) => isRenderer && isOfBrowser(id)).map(({ id }) => id)
}

/** A process as the system lists it; none where it has ended meanwhile. */
function readProcess(id: number): { id: number; parent: number; isRenderer: boolean }[] {
  const stat = readUnlessGone(`/proc/${id}/stat`)
  const command = readUnlessGone(`/proc/${id}/cmdline`)
  if (stat === undefined || command === undefined) return []
  // “12 (a name) S 3”: a name may have spaces.
  const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
  return [{ id, parent, isRenderer: command.includes('--type=renderer') }]
}

function readUnlessGone(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
