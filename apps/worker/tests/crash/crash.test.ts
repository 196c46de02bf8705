import { expect, test } from 'vitest'
import { runFaults } from './run-faults.ts'

test(
  'a worker that is killed while editors publish serves no torn page, loses no publish and records none twice',
  { timeout: 300_000 },
  async () => {
    const seed = Date.now() % 1_000_000
    const report = await runFaults({ kills: 2, seed })
    expect(report, `seed ${seed}`).toMatchObject({ torn: [], mixed: [], lost: [], doubled: [], errors: [] })
    expect(report.convergedMs).toHaveLength(2)
    expect(report.reads).toBeGreaterThan(50)
  },
)
