import type { Clinic, PublishedDocument } from '@carepath/schema'
import { describe, expect, it } from 'vitest'
import { uiText } from '../src/i18n/ui-text.ts'
import { pageAt } from './structured-data/composed-pages.ts'
import { renderSite } from './support/render-site.ts'
import { exampleOf, exampleSite } from './support/sites.ts'

const effect = exampleOf('side-effect', 'es')
const path = `/es/side-effects/${effect.slug}/`
/** Every treatment is given elsewhere than at the site's main clinic, and is live in English alone. */
const site = exampleSite.flatMap((document): PublishedDocument[] =>
  document.type !== 'treatment'
    ? [document]
    : document.locale === 'en'
      ? [{ ...document, clinics: [{ type: 'clinic', id: 'clinic-harbor' }] }]
      : [],
)

describe('The page of a side effect whose treatments are not live in its language', () => {
  it('has the phones of the clinics that give them, never those of another', () => {
    const { page } = pageAt(site, path)
    expect(page.clinics.map(({ path: clinic }) => clinic)).toEqual(['/es/clinics/harbor-clinic/'])
    const { phones } = exampleSite.find(({ id, locale }) => id === 'clinic-harbor' && locale === 'es') as Clinic
    const numbers = phones.map(({ number }) => `tel:${number.replaceAll('-', '')}`)
    const [called] = page.emergency.clinics.map(({ call }) => call.href.split(',')[0])
    expect(numbers).toContain(called)
  })

  it('doesn’t say that there is no figure for what it can’t name', async () => {
    const pageOf = async (documents: readonly PublishedDocument[]) =>
      (await renderSite([...documents])).find(({ address }) => address.path === path)?.page.html ?? ''
    expect(await pageOf(site)).not.toContain(uiText.es.noFigure)
    expect(await pageOf(site)).not.toContain(`>${uiText.es.howOften}<`)
    expect(await pageOf(exampleSite)).toContain(`>${uiText.es.howOften}<`)
  })

  it('reads only clinics that are live in its language', () => {
    const documents = site.filter(({ id, locale }) => id !== 'clinic-harbor' || locale === 'en')
    expect(pageAt(documents, path).page.clinics.map(({ path: clinic }) => clinic)).toEqual([
      '/es/clinics/sample-clinic/',
    ])
  })
})
