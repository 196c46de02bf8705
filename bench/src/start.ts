/** `npm run -s bench:start` measures `npm start` on a fresh clone, and once more: until the site and the admin are served. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readArguments } from '@carepath/command-line'
import { root } from '@carepath/journey/env'
import { startSystem } from '@carepath/journey/running-system'
import { compareResults } from './against/compare-results.ts'
import { checkOut } from './against/other-commit.ts'
import { printComparison } from './against/print-comparison.ts'
import { takeTurns } from './against/take-turns.ts'
import { benchStart } from './commands.mjs'
import { readStages } from './launcher-stages.ts'
import { report, type Measure, type Result } from './result/report.ts'
import { round } from './result/summary.ts'

const onFreshClone = 'npm start on a fresh clone'
const again = 'npm start again'

const { against, turns, json } = readArguments(benchStart).values
if (against === undefined) {
  await report((await measureCommit('HEAD')).result, json)
} else {
  let commit = ''
  const { here, other } = await takeTurns(turns, async (side) => {
    const measured = await measureCommit(side === 'here' ? 'HEAD' : against)
    if (side === 'other') commit = measured.commit
    return measured.result
  })
  const figures = compareResults(here.map(toTurn), other.map(toTurn))
  await printComparison({ against: commit, turns, figures }, json, { [onFreshClone]: 0.67, [again]: 0.5 })
}

/** Starts a commit twice in a clone of its own, with data of its own. */
async function measureCommit(revision: string): Promise<{ commit: string; result: Result }> {
  const folder = await mkdtemp(join(tmpdir(), 'carepath-start-'))
  try {
    const checkout = join(folder, 'checkout')
    const commit = await checkOut(root, revision, checkout)
    const data = join(folder, 'data')
    const measures = [
      ...(await measureStart(onFreshClone, checkout, data)),
      ...(await measureStart(again, checkout, data)),
    ]
    return { commit, result: { facts: { commit }, measures } }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function measureStart(name: string, checkout: string, keptDir: string): Promise<Measure[]> {
  const begun = performance.now()
  const { lines, stop } = await startSystem({ checkout, script: 'start', keptDir })
  const seconds = round((performance.now() - begun) / 1000)
  await stop()
  const stages = readStages(lines).map(({ stage, seconds: value }): Measure => ({
    name: `${name}: ${stage}`,
    value,
    unit: 's',
  }))
  return [{ name, value: seconds, unit: 's' }, ...stages]
}

function toTurn({ facts, measures }: Result) {
  return { ...facts, measures }
}
