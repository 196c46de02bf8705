import { describe, expect, it } from 'vitest'
import { readPages } from './composed-pages.ts'
import { signedSite } from './sites.ts'

describe('The publisher', () => {
  const pages = readPages(signedSite)

  it('has one id, one name and one address in each language', () => {
    const byLanguage = Map.groupBy(pages, ({ page }) => page.locale)
    const ids = [...byLanguage].map(([locale, own]) => {
      const nodes = own.flatMap(({ ofType }) => ofType('Organization'))
      const told = nodes.map((node) => JSON.stringify([node['@id'], node.name, node.url]))
      expect([...new Set(told)], locale).toHaveLength(1)
      return nodes[0]?.['@id']
    })
    expect(new Set(ids).size).toBe(byLanguage.size)
  })

  it('is the parent of no clinic', () => {
    expect(pages.filter(({ page }) => page.structuredData.includes('parentOrganization'))).toEqual([])
  })
})
