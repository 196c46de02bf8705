import { locales } from '@carepath/schema'
import { expect, it } from 'vitest'
import { navigation } from '../src/site-pages/navigation.ts'
import { PageContext } from '../src/page-context/page-context.ts'
import { notFoundView } from '../src/views/not-found/not-found.ts'
import { memorySnapshot } from './support/memory-snapshot.ts'
import { exampleSite } from './support/sites.ts'

it('leads from a page that is not found to the start page and wherever the menu leads, in each language', () => {
  const snapshot = memorySnapshot(exampleSite)
  const address = { kind: 'not-found', locale: 'en', path: '/404.html', section: 'home' } as const
  const { body } = notFoundView(new PageContext(address, snapshot))
  for (const locale of locales) {
    const links = locale === 'en' ? body.links : body.others.find((part) => part.locale === locale)?.links
    const home = locale === 'en' ? '/' : `/${locale}/`
    const menu = navigation(snapshot, { ...address, locale, path: home }).map(({ path }) => path)
    expect(menu.length).toBeGreaterThan(2)
    expect(links?.map(({ path }) => path)).toEqual([home, ...menu.filter((path) => path !== home)])
  }
})
