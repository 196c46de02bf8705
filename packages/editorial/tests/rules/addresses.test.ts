import { describe, expect, it } from 'vitest'
import { isPublicAddress } from '../../src/lexicon/hosts.ts'
import { findingsOf, source } from '../fixtures/sound-site.ts'

/** Pages of governments, regulators and their registers of labels. */
const publicAddresses = [
  'https://health-products.canada.ca/dpd-bdpp/',
  'https://www.canada.ca/en/health-canada/services/drugs-health-products/drug-products/drug-product-database.html',
  'https://laws-lois.justice.gc.ca/eng/',
  'https://www2.gov.bc.ca/gov/content/health',
  'https://www.ramq.gouv.qc.ca/en',
  'https://www.ontario.ca/page/health',
  'https://www.medicines.org.uk/emc/product/859/smpc',
  'https://products.mhra.gov.uk/label',
  'https://www.gov.scot/publications/',
  'https://base-donnees-publique.medicaments.gouv.fr/extrait',
  'https://www.has-sante.fr/jcms/p_1/fr/avis',
  'https://www.medsafe.govt.nz/profs/datasheet',
  'https://www.pmda.go.jp/label',
  'https://nedrug.mfds.go.kr/searchDrug',
  'https://cekbpom.pom.go.id/',
  'https://www.bag.admin.ch/bag/de/home.html',
  'https://www.basg.gv.at/',
  'https://gesund.bund.de/depression',
  'https://www.rki.de/DE/Content',
  'https://cima.aemps.es/cima/publico/home.html',
  'https://www.sanidad.gob.es/',
  'https://www.gob.mx/cofepris',
  'https://www.gub.uy/ministerio-salud-publica/',
  'https://www.argentina.gob.ar/anmat',
  'https://consultas.anvisa.gov.br/',
  'https://www.salute.gov.it/portale/home.html',
  'https://www.regione.lombardia.it/wps/portal',
  'https://www.regione.emilia-romagna.it/salute',
  'https://www.rijksoverheid.nl/onderwerpen/geneesmiddelen',
  'https://www.fass.se/LIF/product',
  'https://health.ec.europa.eu/index_en',
  'https://www.tga.gov.au/',
  'https://www.health.state.mn.us/',
  'https://dailymed.nlm.nih.gov/dailymed/',
  'https://www.who.int/publications/i/item/1',
]

/** Others' pages whose hosts only look like those of a government. */
const others = [
  'https://shop.example/label',
  'https://gov.example.com/label',
  'https://www.canada.ca.example.com/label',
  'https://notcanada.ca/label',
  'https://mygov.uk/label',
  'https://www.go.tv/label',
  'https://canada.com/label',
  'https://gouv.example/label',
  'https://regione.example.com/label',
  'https://www.ontario-pharmacy.ca/label',
  'https://example.ch/label',
  'https://int.example.org/label',
]

describe('S2, addresses of public bodies', () => {
  const label = (url: string) => findingsOf('S2', { ...source('source-trial'), kind: 'label', doi: undefined, url })

  it.each(publicAddresses)('takes a label from %s', (url) => {
    expect(label(url)).toEqual([])
  })

  it.each(others)('takes none from %s', (url) => {
    expect(isPublicAddress(url)).toBe(false)
    expect(label(url).map(({ level }) => level)).toEqual(['block'])
  })
})
