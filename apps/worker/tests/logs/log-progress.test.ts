import type { Payload } from 'payload'
import { describe, expect, it, vi } from 'vitest'
import { logProgress } from '../../src/kernel/log-progress.ts'

describe('the progress of something long', () => {
  it('is told every two seconds, and not at the beginning of another', () => {
    let now = 0
    vi.spyOn(performance, 'now').mockImplementation(() => now)
    const told: unknown[] = []
    const info = ({ words }: { words?: unknown }) => told.push(words)
    const log = logProgress({ logger: { info } } as unknown as Payload, 'check-progress')
    const tell = (at: number, done: number) => {
      now = at
      log({ done, total: 400 })
    }
    for (const [at, done] of [
      [0, 20],
      [1500, 200],
      [2500, 320],
      [3000, 20],
      [4000, 200],
      [5500, 400],
    ] as const)
      tell(at, done)
    expect(told).toEqual([320, 400].map((done) => `Checked ${done} of 400 documents by the editorial rules`))
  })
})
