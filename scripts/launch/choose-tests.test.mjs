import { describe, expect, it } from 'vitest'
import { chooseTests } from './choose-tests.mjs'

const files = ['scripts/launch/ports.test.mjs', 'scripts/launch/child.test.mjs']

describe('the tests that words choose', () => {
  it('are all of them without a word', () => {
    expect(chooseTests([], { files })).toEqual({ files: [], needsSystem: true })
  })

  it('are the files with a word in their path', () => {
    expect(chooseTests(['ports', 'launch/child'], { files })).toEqual({ files, needsSystem: false })
  })

  it('are those with the word in their title where no path has it', () => {
    expect(chooseTests(['is (no) port?', 'keeps its last lines'], { files })).toEqual({
      files: ['scripts/launch/child.test.mjs'],
      titlePattern: 'is \\(no\\) port\\?|keeps its last lines',
      needsSystem: false,
    })
    expect(chooseTests(['ports', 'passes where all ports are free'], { files })).toMatchObject({
      files: ['scripts/launch/ports.test.mjs'],
      titlePattern: 'passes where all ports are free',
    })
  })

  it('are not those that have the word elsewhere', () => {
    expect(() => chooseTests(['console.log'], { files })).toThrow('No test has “console.log” in its path or title.')
  })

  it('are sought in every suite', () => {
    const { files: found } = chooseTests(['are sought in every suite'])
    expect(found).toEqual(['scripts/launch/choose-tests.test.mjs'])
  })

  it('need the built admin where a browser is among them', () => {
    expect(chooseTests(['journeys/print']).needsSystem).toBe(true)
  })

  it('are quick ones where quick ones are asked for by title, as for watching', () => {
    const { files: all } = chooseTests(['nausea'])
    const { files: quick } = chooseTests(['nausea'], { isQuick: true })
    expect(all).toContain('tests/journey/journeys/public-site.test.ts')
    expect(quick).toEqual(all.filter((file) => !file.startsWith('tests/')))
    expect(quick.length).toBeGreaterThan(0)
  })
})
