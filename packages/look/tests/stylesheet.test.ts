import { typefaces } from '@carepath/schema'
import { describe, expect, it } from 'vitest'
import { lookFile, lookPath } from '../src/look-file.ts'
import { lookStylesheet } from '../src/stylesheet.ts'

const look = { mainColor: '#7a1f5c', secondColor: '#1b4d3e', typeface: 'book' } as const

describe('The stylesheet of a look', () => {
  it('gives colors for both themes, and lets the reader’s choice win over the device', () => {
    const [light, device, chosen] = lookStylesheet(look).split('\n')
    expect(light).toMatch(/^html:root\{--brand:#7a1f5c;.*--heading:#1b4d3e;--header-line:0\.3rem solid #1b4d3e;.*\}$/u)
    expect(device).toMatch(
      /^@media screen and \(prefers-color-scheme:dark\)\{html:root:not\(\[data-colors=light\]\)\{--brand:#/u,
    )
    expect(chosen).toMatch(/^@media screen\{html:root\[data-colors=dark\]\{--brand:#/u)
  })

  it('sets what was chosen, and nothing else', () => {
    expect(lookStylesheet({ typeface: 'plain' })).toMatch(
      /^html:root\{--font-body:[^;{}]+;--font-heading:[^;{}]+\}\n$/u,
    )
    expect(lookStylesheet({ mainColor: '#7a1f5c' })).not.toMatch(/font|heading|line/u)
  })

  it.each(typefaces)('loads nothing for the fonts “%s”, and ends with a font that every device has', (typeface) => {
    const css = lookStylesheet({ typeface })
    expect(css).not.toMatch(/url|@import|@font-face/u)
    expect(css).toMatch(/,(?:sans-)?serif;.*,(?:sans-)?serif\}/u)
  })

  it('is smaller than a kilobyte and a half', () => {
    expect(lookStylesheet(look).length).toBeLessThan(1536)
  })
})

describe('The path of a stylesheet', () => {
  it.each([look, { mainColor: '#7a1f5c' }, { secondColor: '#1b4d3e' }, { typeface: 'open' } as const])(
    'is all that is needed to make the file: %j',
    (each) => {
      const path = lookPath(each) ?? ''
      expect(path).toMatch(/^\/look\/[\w-]+\.css$/u)
      expect(lookFile(path)).toBe(lookStylesheet(each))
    },
  )

  it('is another for each choice, and there is none without a choice', () => {
    const paths = [look, { ...look, mainColor: '#7a1f5d' }, { ...look, typeface: undefined }].map(lookPath)
    expect(new Set(paths).size).toBe(3)
    expect(lookPath({})).toBeUndefined()
  })

  it('is refused where it is not ours, or another version of the site made it', () => {
    const path = lookPath(look) ?? ''
    for (const other of [
      path.replace('7a1f5c', '7a1f5d'),
      path.replace('book', 'comic'),
      path.replace('7a1f5c', 'red'),
      path.replace('/look/', '/media/'),
      '/look/../secret.css',
      '/look/none-none-none-0123456789abcdef.css',
    ])
      expect(lookFile(other), other).toBeUndefined()
  })
})
