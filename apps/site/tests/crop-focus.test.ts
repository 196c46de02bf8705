import { describe, expect, it } from 'vitest'
import { cropFocus } from '../src/components/crop-focus.ts'

const picture = { src: '/media/a.webp', mimeType: 'image/webp', alt: 'Ana smiles', variants: [] }

describe('What stays in sight of a picture that is cropped to a square', () => {
  it.each([
    ['the left of a wide one', { width: 400, height: 300, focus: { x: 12, y: 90 } }, 1],
    ['the edge of a wide one', { width: 400, height: 300, focus: { x: 100, y: 0 } }, 10],
    ['the top of a high one', { width: 300, height: 400, focus: { x: 90, y: 3 } }, 0],
    ['the middle', { width: 300, height: 400, focus: { x: 0, y: 52 } }, undefined],
    ['all of a square', { width: 300, height: 300, focus: { x: 0, y: 0 } }, undefined],
    ['the middle where nobody has said what matters', { width: 400, height: 300 }, undefined],
  ])('is %s', (_, sizes, tenths) => {
    expect(cropFocus({ ...picture, ...sizes })).toBe(tenths)
  })
})
