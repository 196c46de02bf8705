import { describe, expect, test } from 'vitest'
import { findTyped, forgetTyped, keepTyped, purgeTyped } from '../../src/ui/saving/typed-text.ts'

/** The browser's storage, of which these tests need a few functions. */
function memoryStorage(): Storage {
  const entries = new Map<string, string>()
  return {
    get length() {
      return entries.size
    },
    clear: () => {
      entries.clear()
    },
    key: (index) => [...entries.keys()][index] ?? null,
    getItem: (key) => entries.get(key) ?? null,
    setItem: (key, value) => void entries.set(key, value),
    removeItem: (key) => void entries.delete(key),
  }
}

const ana = { account: 'ana', form: 'faqs/1/en', tab: 'one' }
const text = (at: string, question: string) => ({ at, base: { question: '' }, mine: { question } })

describe('text that was typed and not saved', () => {
  test('is found again in another tab, by the same person, in the same form and language', () => {
    const storage = memoryStorage()
    keepTyped(storage, ana, text('2027-03-01T10:00:00.000Z', 'Older'))
    keepTyped(storage, { ...ana, tab: 'two' }, text('2027-03-01T10:42:00.000Z', 'Newer'))
    expect(findTyped(storage, { ...ana, tab: 'three' })).toMatchObject({ mine: { question: 'Newer' }, tab: 'two' })
    expect(findTyped(storage, { ...ana, account: 'ben' })).toBeUndefined()
    expect(findTyped(storage, { ...ana, form: 'faqs/1/es' })).toBeUndefined()
    forgetTyped(storage, { ...ana, tab: 'two' })
    expect(findTyped(storage, ana)?.mine).toEqual({ question: 'Older' })
  })

  test('is deleted when its person signs out, and after three days', () => {
    const storage = memoryStorage()
    const now = Date.parse('2027-03-10T00:00:00Z')
    keepTyped(storage, ana, text('2027-03-09T23:00:00.000Z', 'Ana’s'))
    keepTyped(storage, { ...ana, account: 'ben' }, text('2027-03-09T23:00:00.000Z', 'Ben’s'))
    keepTyped(storage, { ...ana, account: 'eve' }, text('2027-03-01T00:00:00.000Z', 'Old'))
    storage.setItem('theme', 'dark')
    purgeTyped(storage, now)
    expect([findTyped(storage, ana), findTyped(storage, { ...ana, account: 'eve' })]).toMatchObject([{}, undefined])
    purgeTyped(storage, now, 'ana')
    expect(findTyped(storage, ana)).toBeUndefined()
    expect(findTyped(storage, { ...ana, account: 'ben' })).toBeDefined()
    expect(storage.getItem('theme')).toBe('dark')
  })

  test('that is broken is no text, and a full storage no error', () => {
    const storage = memoryStorage()
    storage.setItem('carepath-typed:ana:faqs/1/en:one', '{')
    expect(findTyped(storage, ana)).toBeUndefined()
    const full = memoryStorage()
    full.setItem = () => {
      throw new DOMException('', 'QuotaExceededError')
    }
    expect(() => keepTyped(full, ana, text('2027-03-01T10:00:00.000Z', 'x'))).not.toThrow()
  })
})
