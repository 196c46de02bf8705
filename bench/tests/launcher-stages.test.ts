import { expect, it } from 'vitest'
import { readStages } from '../src/launcher-stages.ts'

it('reads the stages that the launcher has finished, and no stage that runs or failed', () => {
  const lines = [
    '… Install     0.0 s',
    '… Install    15.0 s  resolved 1200',
    '✓ Install    36.0 s',
    '✓ Build      59.1 s',
    '✗ Prepare     2.0 s',
    '  Public site  http://localhost:4321',
  ]
  expect(readStages(lines)).toEqual([
    { stage: 'Install', seconds: 36 },
    { stage: 'Build', seconds: 59.1 },
  ])
})
