import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readSettings } from '../../src/config/env.ts'
import { lookUpSource } from '../../src/workflow/source-lookup/look-up-source.ts'
import { crossrefArticle, dataCiteSet, pubMedSummary } from './answers.ts'

/** What the local register answers on each path, in the registers' own forms. */
const answers: Record<string, (response: ServerResponse) => void> = {
  '/10.1056%2FNEJMoa2302399': json(crossrefArticle),
  '/10.5281%2Fzenodo.1': json(dataCiteSet),
  '/10.1000%2Fodd': json({
    title: ['Outcomes in <i>LVEF</i> <40% versus >50%: Ménière&#8217;s na&iuml;ve p&lt;0.05'],
    author: [{ family: 'Ruiz', given: 'Ana' }, { literal: 'Writing Group &amp; <b>Co</b>' }, { family: null }],
    'container-title': null,
    publisher: 'A Press',
    issued: '2023',
    language: null,
  }),
  '/10.1000%2Fmoved': redirect('/10.1056%2FNEJMoa2302399'),
  '/10.1000%2Finside': redirect('http://169.254.169.254/latest/meta-data/'),
  '/10.1000%2Fport': redirect('https://api.crossref.org:8443/works'),
  '/10.1000%2Fcircle': redirect('/10.1000%2Fcircle'),
  '/10.1000%2Flong': (response) => response.end(`"${'x'.repeat(1_100_000)}"`),
  '/10.1000%2Fhtml': (response) => response.end('<html>Sign in</html>'),
  '/10.1000%2Fother': json({ message: 'A shape nobody expected' }),
  '/10.1000%2Ffault': (response) => response.writeHead(500).end(),
  '/esummary.fcgi?db=pubmed&retmode=json&id=37224232': json(pubMedSummary('37224232')),
  '/esummary.fcgi?db=pubmed&retmode=json&id=1': json({
    result: { uids: ['1'], 1: { uid: '1', error: 'cannot get document summary' } },
  }),
  '/esummary.fcgi?db=pubmed&retmode=json&id=2': json(
    pubMedSummary('2', { pubtype: ['Journal Article', 'Retracted Publication'] }),
  ),
}

describe('Looking up a source', () => {
  let server: Server
  let registers: { doi: string; pubMed: string }
  const asked: IncomingMessage[] = []

  beforeAll(async () => {
    server = createServer((request, response) => {
      asked.push(request)
      const answer = answers[request.url ?? '']
      if (answer) answer(response)
      else response.writeHead(404).end()
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    registers = { doi: address, pubMed: address }
  })
  afterAll(() => server.close())

  test('reads what Crossref keeps of a DOI', async () => {
    expect(await lookUpSource({ doi: '10.1056/NEJMoa2302399' }, registers)).toEqual({
      found: {
        title: 'Ketamine versus ECT for Nonpsychotic Treatment-Resistant Major Depression',
        authors: 'Anand A, et al.',
        publisher: 'New England Journal of Medicine',
        year: 2023,
        language: 'en',
      },
    })
    expect(asked.at(-1)?.headers.accept).toBe('application/vnd.citationstyles.csl+json')
  })

  test('reads what DataCite keeps, a data set by a body, and leaves out what isn’t there', async () => {
    expect(await lookUpSource({ doi: '10.5281/zenodo.1' }, registers)).toEqual({
      found: { title: 'Sham rates & devices', authors: 'Sample Registry', publisher: 'Zenodo', kind: 'dataset' },
    })
  })

  test('reads the rest where a part is in another form, and keeps what looks like markup and is none', async () => {
    expect(await lookUpSource({ doi: '10.1000/odd' }, registers)).toEqual({
      found: {
        title: 'Outcomes in LVEF <40% versus >50%: Ménière’s naïve p<0.05',
        authors: 'Ruiz A, Writing Group & Co',
        publisher: 'A Press',
      },
    })
  })

  test('reads what PubMed keeps, with the kind of publication', async () => {
    expect(await lookUpSource({ pmid: '37224232' }, registers)).toEqual({
      found: {
        title: 'Ketamine versus ECT for Nonpsychotic Treatment-Resistant Major Depression',
        authors: 'Anand A, Mathew SJ',
        publisher: 'The New England journal of medicine',
        year: 2023,
        language: 'en',
        kind: 'trial',
        evidenceLevel: 'randomisedTrial',
        doi: '10.1056/NEJMoa2302399',
      },
    })
  })

  test('says that a publication was retracted', async () => {
    const { found, notice } = await lookUpSource({ pmid: '2' }, registers)
    expect(found?.isRetracted).toBe(true)
    expect(notice).toContain('retracted')
  })

  test('follows a register that sends on within its own address', async () => {
    expect((await lookUpSource({ doi: '10.1000/moved' }, registers)).found?.year).toBe(2023)
  })

  test.each([
    ['sends to an address inside the network', '10.1000/inside'],
    ['sends to another port of an agency', '10.1000/port'],
    ['sends on and on', '10.1000/circle'],
    ['answers without end', '10.1000/long'],
    ['answers with a page', '10.1000/html'],
    ['has a fault', '10.1000/fault'],
  ])('gives up where the register %s, and says what to do', async (_, doi) => {
    const { found, notice } = await lookUpSource({ doi }, registers)
    expect(found).toBeUndefined()
    expect(notice).toBe(
      'doi.org couldn’t be reached, or gave no answer that can be read. Fill in the source by hand, or try later.',
    )
  })

  test.each([
    ['a DOI', { doi: '10.1000/nobody' }, 'doi.org'],
    ['a DOI in a form that can’t be read', { doi: '10.1000/other' }, 'doi.org'],
    ['a PubMed number', { pmid: '1' }, 'PubMed'],
  ])('says that the register doesn’t know %s', async (_, input, name) => {
    expect((await lookUpSource(input, registers)).notice).toBe(
      `${name} doesn’t know this number. Check it, or fill in the source by hand.`,
    )
  })

  test('says so where nobody listens', async () => {
    const nowhere = { doi: 'http://127.0.0.1:9', pubMed: 'http://127.0.0.1:9' }
    expect((await lookUpSource({ pmid: '3' }, nowhere)).notice).toContain('couldn’t be reached')
  })

  test('asks nobody unless the settings allow it, and then the two registers', async () => {
    const build = { NEXT_PHASE: 'phase-production-build' }
    const count = asked.length
    const { notice } = await lookUpSource({ pmid: '37224232' }, readSettings(build).sourceLookup)
    expect(notice).toBe('Filling in is switched off here. Whoever runs this system can switch it on.')
    expect(asked.length).toBe(count)
    expect(readSettings({ ...build, SOURCE_LOOKUP: 'on' }).sourceLookup).toEqual({
      doi: 'https://doi.org',
      pubMed: 'https://eutils.ncbi.nlm.nih.gov/entrez/eutils',
    })
  })
})

function json(value: unknown) {
  return (response: ServerResponse) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value))
  }
}

function redirect(location: string) {
  return (response: ServerResponse) => {
    response.writeHead(302, { location }).end()
  }
}
