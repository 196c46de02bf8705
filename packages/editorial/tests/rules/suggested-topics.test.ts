import { describe, expect, it } from 'vitest'
import { block, findingsOf, nausea, treatment } from '../fixtures/sound-site.ts'

const pathsOf = (findings: { path: string }[]) => findings.map(({ path }) => path)

describe('D3, suggested topics', () => {
  it('suggests what a guide may not say, and blocks none of it', () => {
    const asked = ['course', 'preparation', 'aftercare', 'uncertainties']
    const unsaid = Object.fromEntries(asked.map((field) => [field, undefined]))
    const found = findingsOf('D3', { ...treatment(), ...unsaid })
    expect(found.filter(({ level }) => level === 'warn').map(({ path }) => path)).toEqual(asked)
    const stated = block('It may be given twice a week.')
    expect(pathsOf(findingsOf('D3', { ...treatment(), course: undefined, regimens: [stated] }))).not.toContain('course')
  })

  it('suggests that a side effect says what it feels like and what to do, and asks for no promise of care', () => {
    const { whatItFeelsLike: _, whatToDo: _do, howWeManageIt: _manage, ...bare } = nausea()
    const found = (change: object) => findingsOf('D3', { ...bare, ...change }).map(({ level, path }) => [level, path])
    expect(findingsOf('D3', nausea())).toEqual([])
    expect(found({ careAdvice: [] })).toEqual([
      ['warn', 'whatItFeelsLike'],
      ['warn', 'whatToDo'],
    ])
    expect(found({})).toEqual([['warn', 'whatItFeelsLike']])
    for (const manifestation of ['sign', 'condition']) expect(found({ manifestation })).toEqual([])
  })
})
