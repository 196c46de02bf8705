/** A journal’s article as Crossref answers doi.org’s request for CSL JSON, shortened. */
export const crossrefArticle = {
  indexed: { 'date-parts': [[2026, 11, 1]], 'date-time': '2026-11-01T00:00:00Z', timestamp: 1793491200000 },
  'reference-count': 40,
  publisher: 'Massachusetts Medical Society',
  issue: '25',
  DOI: '10.1056/nejmoa2302399',
  type: 'journal-article',
  created: { 'date-parts': [[2023, 5, 24]] },
  page: '2315-2325',
  source: 'Crossref',
  title: 'Ketamine versus ECT for <i>Nonpsychotic</i> Treatment-Resistant\n  Major Depression',
  volume: '388',
  author: [
    { given: 'Amit', family: 'Anand', sequence: 'first', affiliation: [] },
    { given: 'Sanjay J.', family: 'Mathew', sequence: 'additional', affiliation: [] },
    { given: 'Gerard', family: 'Sanacora', sequence: 'additional', affiliation: [] },
    { given: 'James W.', family: 'Murrough', sequence: 'additional', affiliation: [] },
  ],
  'container-title': 'New England Journal of Medicine',
  language: 'en',
  issued: { 'date-parts': [[2023, 6, 22]] },
  URL: 'https://doi.org/10.1056/nejmoa2302399',
}

/** A data set as DataCite answers, shortened: no date, a body as its author. */
export const dataCiteSet = {
  type: 'dataset',
  id: 'https://doi.org/10.5281/zenodo.1',
  categories: [],
  author: [{ literal: 'Sample Registry' }],
  issued: { 'date-parts': [[null]] },
  DOI: '10.5281/ZENODO.1',
  publisher: 'Zenodo',
  title: 'Sham rates &amp; devices.',
}

/** An entry as NCBI’s ESummary answers in JSON, shortened. */
export const pubMedSummary = (pmid: string, change: object = {}) => ({
  header: { type: 'esummary', version: '0.3' },
  result: {
    uids: [pmid],
    [pmid]: {
      uid: pmid,
      pubdate: '2023 Jun 22',
      epubdate: '2023 May 24',
      source: 'N Engl J Med',
      authors: [
        { name: 'Anand A', authtype: 'Author', clusterid: '' },
        { name: 'Mathew SJ', authtype: 'Author', clusterid: '' },
      ],
      lastauthor: 'Mathew SJ',
      title: 'Ketamine versus ECT for Nonpsychotic Treatment-Resistant Major Depression.',
      volume: '388',
      issue: '25',
      lang: ['eng'],
      pubtype: ['Randomized Controlled Trial', 'Journal Article'],
      articleids: [
        { idtype: 'pubmed', idtypen: 1, value: pmid },
        { idtype: 'doi', idtypen: 3, value: '10.1056/NEJMoa2302399' },
      ],
      fulljournalname: 'The New England journal of medicine',
      ...change,
    },
  },
})
