import type { Field } from 'payload'
import { describe, expect, it } from 'vitest'
import { look } from '../../src/types/site-settings/look.ts'

const inner = (field: Field): Field[] => ('fields' in field ? field.fields.flatMap(inner) : [field])
const fields = look().flatMap(inner)
const fieldOf = (name: string) => {
  const field = fields.find((each) => 'name' in each && each.name === name)
  return field as unknown as {
    label: string
    validate: (value: unknown, options: object) => string | true
    hooks: { beforeValidate: ((given: { value: unknown }) => unknown)[] }
    admin: { condition: (form: object, siblings: object) => boolean }
  }
}
const check = (name: string, value: unknown, siblingData: object = {}) =>
  fieldOf(name).validate(value, { ...fieldOf(name), siblingData, data: siblingData })

describe('The clinic’s own look', () => {
  it('is a logo, one for dark pages, two colors and fonts: nothing else of the design is a setting', () => {
    expect(fields.map((field) => 'name' in field && field.name)).toEqual([
      ...['logo', 'logoOnDark', 'mainColor', 'secondColor', 'typeface'],
    ])
  })

  it('takes colors that can be read, and none at all', () => {
    expect(check('mainColor', '#09525a')).toBe(true)
    expect(check('secondColor', '#7a2e0e', { mainColor: '#09525a' })).toBe(true)
    expect(check('mainColor', '')).toBe(true)
    expect(check('mainColor', null)).toBe(true)
  })

  it('refuses a color that is too light, in plain words, with the nearest that passes', () => {
    const said = check('mainColor', '#ffd400')
    expect(said).toMatch(
      /^“Main color” is too light to read on the site’s pages: its contrast is 1\.\d to 1, and 4\.5 to 1 is needed\. The nearest color that passes is #[0-9a-f]{6}\.$/u,
    )
    const nearest = /(#\w{6})\.$/u.exec(String(said))?.[1]
    expect(check('mainColor', nearest)).toBe(true)
    expect(check('secondColor', '#8ecae6', { mainColor: 'nonsense' })).toContain('“Second color” is too light')
  })

  it('tells what a color looks like where it is none', () => {
    for (const words of ['teal', '#12345', 'rgb(1, 2, 3)', '#09525a;}'])
      expect(check('mainColor', words)).toContain('#09525a')
  })

  it('takes a color as people write it', () => {
    const [hook] = fieldOf('mainColor').hooks.beforeValidate
    const stored = [' 09525A', '#0AF', '#09525a', 'teal', null].map((value) => hook?.({ value }))
    expect(stored).toEqual(['#09525a', '#00aaff', '#09525a', 'teal', null])
  })

  it('asks for a logo on dark pages where there is a logo', () => {
    const isAsked = (logo: unknown) => fieldOf('logoOnDark').admin.condition({}, { logo })
    expect([undefined, null, '', 'picture-1'].map(isAsked)).toEqual([false, false, false, true])
  })
})
