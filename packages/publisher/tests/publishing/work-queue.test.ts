import { expect, it } from 'vitest'
import { WorkQueue } from '../../src/publisher/work-queue.ts'

it('runs one piece of work at a time, in order', async () => {
  const queue = new WorkQueue()
  const done: string[] = []
  const { promise, resolve } = Promise.withResolvers<undefined>()
  const first = queue.run(async () => {
    await promise
    done.push('first')
  })
  const second = queue.run(() => done.push('second'))
  resolve(undefined)
  await Promise.all([first, second])
  expect(done).toEqual(['first', 'second'])
})

it('runs urgent work before queued work, after the work that has begun', async () => {
  const queue = new WorkQueue()
  const done: string[] = []
  const { promise, resolve } = Promise.withResolvers<undefined>()
  const under = queue.run(async () => {
    await promise
    done.push('under way')
  })
  const waiting = queue.run(() => done.push('waiting'))
  const urgent = queue.run(() => done.push('urgent'), { isUrgent: true })
  resolve(undefined)
  await Promise.all([under, waiting, urgent])
  expect(done).toEqual(['under way', 'urgent', 'waiting'])
})

it('goes on after a failure, which goes to the caller', async () => {
  const queue = new WorkQueue()
  const failed = queue.run(() => {
    throw new Error('no')
  })
  await expect(failed).rejects.toThrow('no')
  await expect(queue.run(() => 'yes')).resolves.toBe('yes')
})
