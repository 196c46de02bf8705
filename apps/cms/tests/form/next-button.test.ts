import { describe, expect, test } from 'vitest'
import { nextButton } from '../../src/ui/form/next-button.ts'

describe('the keys of a toolbar', () => {
  test.each([
    ['ArrowRight', 0, 1],
    ['ArrowRight', 2, 0],
    ['ArrowLeft', 0, 2],
    ['ArrowLeft', 2, 1],
    ['Home', 2, 0],
    ['End', 0, 2],
  ])('%s leads from button %i to button %i', (key, now, next) => {
    expect(nextButton(key, now, 3)).toBe(next)
  })

  test('other keys lead nowhere, nor does any in an empty toolbar', () => {
    expect(nextButton('Tab', 1, 3)).toBe(-1)
    expect(nextButton('End', 0, 0)).toBe(-1)
  })
})
