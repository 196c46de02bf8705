import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { Saver, type JoinOutcome, type SavingState } from '../../src/ui/saving/saver.ts'
import type { SaveAnswer } from '../../src/ui/saving/send-save.ts'

const saved = (words: string): SaveAnswer => ({ kind: 'saved', doc: { words, updatedAt: '2027-03-01T10:42:00Z' } })
const changed: SaveAnswer = { kind: 'changed', by: { name: 'Ana', isYou: false }, at: '', labels: [], doc: {} }

function open(send: (words: string) => Promise<SaveAnswer> | SaveAnswer, join: () => JoinOutcome = () => 'joined') {
  const form = { words: '', stored: '' }
  const states: SavingState['kind'][] = []
  const saver = new Saver<string>({
    read: () => form.words,
    isDirty: () => form.words !== form.stored,
    send: async (words) => send(words),
    onSaved: (_, sent) => {
      form.stored = sent
    },
    onChanged: () => Promise.resolve(join()),
    onState: ({ kind }) => states.push(kind),
  })
  const type = (words: string) => {
    form.words = words
    saver.edited()
  }
  return { form, saver, states, type }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('a form', () => {
  test('says “saved” only once the server has answered', async () => {
    let answer: (given: SaveAnswer) => void = () => undefined
    const { saver, states, type } = open(() => new Promise((resolve) => (answer = resolve)))
    type('One')
    expect(states).toEqual(['unsaved'])
    await vi.advanceTimersByTimeAsync(5000)
    expect(states).toEqual(['unsaved', 'saving'])
    answer(saved('One'))
    await vi.advanceTimersByTimeAsync(0)
    expect(saver.state).toEqual({ kind: 'saved', at: '2027-03-01T10:42:00Z' })
  })

  test('saves on leaving, in the middle of a pause, and what was typed during a save as well', async () => {
    const sent: string[] = []
    const { form, saver, type } = open(async (words) => {
      sent.push(words)
      if (words === 'One') form.words = 'One and two'
      await Promise.resolve()
      return saved(words)
    })
    type('One')
    expect(await saver.flush()).toBe(true)
    expect(sent).toEqual(['One', 'One and two'])
    expect(saver.isUnsaved).toBe(false)
  })

  test('sends one save at a time', async () => {
    let underWay = 0
    let most = 0
    const { saver, type } = open(async (words) => {
      most = Math.max(most, ++underWay)
      await new Promise((resolve) => setTimeout(resolve, 50))
      underWay -= 1
      return saved(words)
    })
    type('One')
    const all = Promise.all([saver.flush(), saver.flush(), saver.flush()])
    await vi.advanceTimersByTimeAsync(1000)
    expect(await all).toEqual([true, true, true])
    expect(most).toBe(1)
  })

  test('tries again by itself, later and later, while the server doesn’t answer, and says so', async () => {
    const times: number[] = []
    const { saver, type } = open((words) => {
      times.push(Date.now())
      return times.length < 4 ? { kind: 'unreachable', why: 'the server doesn’t answer' } : saved(words)
    })
    type('One')
    await vi.advanceTimersByTimeAsync(1000)
    expect(saver.state).toEqual({ kind: 'failed', why: 'the server doesn’t answer', willRetry: true })
    await vi.advanceTimersByTimeAsync(60_000)
    expect(times.slice(1).map((time, index) => time - (times[index] ?? 0))).toEqual([2000, 5000, 10_000])
    expect(saver.state.kind).toBe('saved')
  })

  test('waits as long as the server asks for', async () => {
    let count = 0
    const { type } = open(() => {
      count += 1
      return { kind: 'unreachable', why: '', retryMs: 20_000 }
    })
    type('One')
    await vi.advanceTimersByTimeAsync(20_000)
    expect(count).toBe(1)
    await vi.advanceTimersByTimeAsync(1100)
    expect(count).toBe(2)
  })

  test.each([{ kind: 'signedOut' }, { kind: 'otherPerson', name: 'Ana' }] as SaveAnswer[])(
    'saves nothing more by itself after $kind, until the person has acted',
    async (answer) => {
      let count = 0
      let isBack = false
      const { saver, type } = open((words) => {
        count += 1
        return isBack ? saved(words) : answer
      })
      type('One')
      await vi.advanceTimersByTimeAsync(1000)
      type('One and two')
      await vi.advanceTimersByTimeAsync(60_000)
      expect(count).toBe(1)
      expect(saver.state.kind).toBe(answer.kind)
      isBack = true
      expect(await saver.flush()).toBe(true)
    },
  )

  test('joins another’s changes and saves again; it asks where both changed the same words', async () => {
    const answers = [changed, changed, saved('One')]
    const joined = open(() => answers.shift() ?? saved('One'))
    joined.type('One')
    expect(await joined.saver.flush()).toBe(true)
    const asked = open(
      () => changed,
      () => 'clash',
    )
    asked.type('One')
    expect(await asked.saver.flush()).toBe(false)
    expect(asked.saver.state).toEqual({ kind: 'clash', by: 'Ana' })
    expect(asked.saver.isUnsaved).toBe(true)
  })

  test('sends nothing that another has changed until the form holds their changes too, and tries again by itself', async () => {
    const outcomes: JoinOutcome[] = ['unreachable', 'joined']
    const sent: string[] = []
    const answers = [changed, changed, saved('One')]
    const { saver, type } = open(
      (words) => {
        sent.push(words)
        return answers.shift() ?? saved(words)
      },
      () => outcomes.shift() ?? 'joined',
    )
    type('One')
    expect(await saver.flush()).toBe(false)
    expect(saver.state).toEqual({ kind: 'failed', why: 'the server doesn’t answer', willRetry: true })
    expect(sent).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(2000)
    expect(sent).toHaveLength(3)
    expect(saver.state.kind).toBe('saved')
  })

  test('tries again later where somebody else saves again and again', async () => {
    const { saver, type } = open(() => changed)
    type('One')
    expect(await saver.flush()).toBe(false)
    expect(saver.state).toMatchObject({ kind: 'failed', willRetry: true })
    saver.stop()
  })

  test('asks nothing more once the words that clashed are taken back', async () => {
    const { form, saver, type } = open(
      () => changed,
      () => 'clash',
    )
    type('One')
    await saver.flush()
    form.words = ''
    expect(await saver.flush()).toBe(true)
    expect(saver.state.kind).toBe('unchanged')
  })

  test('doesn’t save while its own button publishes', async () => {
    let count = 0
    const { saver, type } = open((words) => {
      count += 1
      return saved(words)
    })
    type('One')
    saver.hold()
    await vi.advanceTimersByTimeAsync(5000)
    expect(count).toBe(0)
    saver.release()
    await vi.advanceTimersByTimeAsync(1000)
    expect(count).toBe(1)
  })
})
