import { studied } from '../../model/grounds.ts'
import type { SourceEntry } from '../../model/sample-types.ts'

const checked = { accessedAt: '2026-11-28', nextCheck: '2027-11-27', isRetracted: false } as const
const untranslated = { en: {}, es: {} }

/** Trials, reviews and guidelines on cognitive behavioral therapy. */
export const behavioralTherapySources: SourceEntry[] = [
  {
    key: 'wiles-2013',
    shared: {
      kind: 'trial',
      title:
        'Cognitive behavioural therapy as an adjunct to pharmacotherapy for primary care based patients with treatment resistant depression: results of the CoBalT randomised controlled trial',
      authors: 'Wiles N, et al.',
      publisher: 'The Lancet, 381, 375–384',
      year: 2013,
      doi: '10.1016/S0140-6736(12)61552-9',
      subject: studied('cognitive-behavioral-therapy'),
      evidenceLevel: 'randomisedTrial',
      ...checked,
    },
    ...untranslated,
  },
  {
    key: 'wiles-2016',
    shared: {
      kind: 'trial',
      title:
        'Long-term effectiveness and cost-effectiveness of cognitive behavioural therapy as an adjunct to pharmacotherapy for treatment-resistant depression in primary care: follow-up of the CoBalT randomised controlled trial',
      authors: 'Wiles NJ, et al.',
      publisher: 'The Lancet Psychiatry, 3, 137–144',
      year: 2016,
      doi: '10.1016/S2215-0366(15)00495-2',
      subject: studied('cognitive-behavioral-therapy'),
      evidenceLevel: 'randomisedTrial',
      ...checked,
    },
    ...untranslated,
  },
  {
    key: 'cuijpers-2023',
    shared: {
      kind: 'review',
      title:
        'Cognitive behavior therapy vs. control conditions, other psychotherapies, pharmacotherapies and combined treatment for depression: a comprehensive meta-analysis including 409 trials with 52,702 patients',
      authors: 'Cuijpers P, et al.',
      publisher: 'World Psychiatry, 22, 105–115',
      year: 2023,
      doi: '10.1002/wps.21069',
      subject: studied('cognitive-behavioral-therapy'),
      evidenceLevel: 'systematicReview',
      ...checked,
    },
    ...untranslated,
  },
  {
    key: 'schermuly-haupt-2018',
    shared: {
      kind: 'survey',
      title: 'Unwanted Events and Side Effects in Cognitive Behavior Therapy',
      authors: 'Schermuly-Haupt ML, Linden M, Rush AJ',
      publisher: 'Cognitive Therapy and Research, 42, 219–229',
      year: 2018,
      doi: '10.1007/s10608-018-9904-y',
      subject: studied('cognitive-behavioral-therapy'),
      evidenceLevel: 'survey',
      ...checked,
    },
    ...untranslated,
  },
  {
    key: 'rozental-2016',
    shared: {
      kind: 'survey',
      title:
        'Negative Effects of Psychological Treatments: An Exploratory Factor Analysis of the Negative Effects Questionnaire for Monitoring and Reporting Adverse and Unwanted Events',
      authors: 'Rozental A, et al.',
      publisher: 'PLOS ONE, 11, e0157503',
      year: 2016,
      doi: '10.1371/journal.pone.0157503',
      subject: studied('psychological-treatments'),
      evidenceLevel: 'survey',
      ...checked,
    },
    ...untranslated,
  },
  {
    key: 'nice-depression-2022',
    shared: {
      kind: 'guideline',
      title: 'Depression in adults: treatment and management (NICE guideline NG222)',
      authors: 'National Institute for Health and Care Excellence',
      publisher: 'National Institute for Health and Care Excellence, United Kingdom',
      year: 2022,
      url: 'https://www.nice.org.uk/guidance/ng222',
      subject: studied('cognitive-behavioral-therapy'),
      evidenceLevel: 'expertConsensus',
      ...checked,
    },
    ...untranslated,
  },
  {
    key: 'nimh-psychotherapies',
    shared: {
      kind: 'other',
      title: 'Psychotherapies',
      authors: 'US National Institute of Mental Health',
      publisher: 'US National Institute of Mental Health',
      url: 'https://www.nimh.nih.gov/health/topics/psychotherapies',
      subject: studied('cognitive-behavioral-therapy'),
      evidenceLevel: 'background',
      ...checked,
    },
    ...untranslated,
  },
  {
    key: 'fda-what-it-regulates',
    shared: {
      kind: 'regulator',
      title: 'What does FDA regulate?',
      authors: 'US Food and Drug Administration',
      publisher: 'US Food and Drug Administration',
      url: 'https://www.fda.gov/about-fda/fda-basics/what-does-fda-regulate',
      subject: studied(),
      evidenceLevel: 'regulatory',
      ...checked,
    },
    ...untranslated,
  },
]
