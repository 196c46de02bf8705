import { describe, expect, it } from 'vitest'
import { chooseTests } from './choose-tests.mjs'

const files = ['scripts/launch/ports.test.mjs', 'scripts/launch/child.test.mjs']

describe('the tests that words choose', () => {
  it('are all of them without a word', () => {
    expect(chooseTests([], files)).toEqual([])
  })

  it('are the files with a word in their path', () => {
    expect(chooseTests(['ports', 'launch/child'], files)).toEqual(['ports', 'launch/child'])
  })

  it('are those with the word in their title where no path has it', () => {
    expect(chooseTests(['out of coffee (again)?', 'keeps its last lines'], files)).toEqual([
      'scripts/launch/child.test.mjs',
      '--testNamePattern=out of coffee \\(again\\)\\?|keeps its last lines',
    ])
    expect(chooseTests(['ports', 'free'], files)).toEqual(['scripts/launch/ports.test.mjs', '--testNamePattern=free'])
  })

  it('are sought in every suite', () => {
    expect(chooseTests(['which every test of this repository is sought for'])).toContain(
      'scripts/launch/choose-tests.test.mjs',
    )
  })

  it('are missing, which is said, where neither paths nor titles have the word', () => {
    expect(() => chooseTests(['xyzzy'], files)).toThrow('No test has “xyzzy” in its path or title.')
  })
})
