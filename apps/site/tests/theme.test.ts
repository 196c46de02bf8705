import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'

describe('The dark colours', () => {
  it('are the same whether the device or the reader asks for them', async () => {
    const css = await readFile(new URL('../src/styles/tokens.css', import.meta.url), 'utf8')
    const blocks = [...css.matchAll(/:root(?::not\(\[data-colors='light'\]\)|\[data-colors='dark'\]) \{([^}]*)\}/gu)]
    const [device, reader] = blocks.map(([, declarations = '']) => declarations.trim())
    expect(device).toContain('color-scheme: dark')
    expect(reader).toBe(device)
  })
})
