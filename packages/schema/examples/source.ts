import { buildExamples } from './example.ts'
import { common } from './parts.ts'

export const sourceExamples = buildExamples<'source'>(
  [
    (locale) => ({
      ...common('source', 'source-trial', locale),
      kind: 'trial',
      language: 'en',
      title: 'Ketamine versus ECT for nonpsychotic treatment-resistant major depression',
      authors: 'Anand A, et al.',
      publisher: 'New England Journal of Medicine',
      year: 2023,
      doi: '10.1056/NEJMoa2302399',
      accessedAt: '2026-11-16',
      product: 'ivRacemic',
      evidenceLevel: 'randomisedTrial',
      isRetracted: false,
      nextCheck: '2027-11-15',
    }),
    (locale) => ({
      ...common('source', 'source-label', locale),
      kind: 'label',
      title: 'Ketalar (ketamine hydrochloride) injection: prescribing information',
      authors: 'US Food and Drug Administration',
      publisher: 'US Food and Drug Administration',
      year: 2024,
      url: 'https://www.accessdata.fda.gov/',
      accessedAt: '2026-11-16',
      product: 'anaestheticDose',
      evidenceLevel: 'regulatory',
      isRetracted: false,
      nextCheck: '2027-11-15',
    }),
  ],
  [
    { because: 'a source that cannot be found', path: 'doi', change: { doi: undefined } },
    { because: 'a language by its name', path: 'language', change: { language: 'English' } },
    { because: 'a DOI with its resolver', path: 'doi', change: { doi: 'https://doi.org/10.1056/NEJMoa2302399' } },
  ],
)
