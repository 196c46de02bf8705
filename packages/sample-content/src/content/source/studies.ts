import { studied } from '../../model/grounds.ts'
import type { SourceEntry } from '../../model/sample-types.ts'

const checked = { accessedAt: '2026-11-16', nextCheck: '2027-11-15', isRetracted: false } as const
const untranslated = { en: {}, es: {} }

/** Trials, reviews and consensus papers. */
export const studies: SourceEntry[] = [
  {
    key: 'andrade-2017',
    shared: {
      kind: 'review',
      title:
        'Ketamine for Depression, 4: In What Dose, at What Rate, by What Route, for How Long, and at What Frequency?',
      authors: 'Andrade C',
      publisher: 'Journal of Clinical Psychiatry, 78, e852–e857',
      year: 2017,
      doi: '10.4088/JCP.17f11738',
      subject: studied('ketamine-low-dose-infusion'),
      evidenceLevel: 'expertConsensus',
      ...checked,
    },
    ...untranslated,
  },
  {
    key: 'singh-2016',
    shared: {
      kind: 'trial',
      title:
        'A Double-Blind, Randomized, Placebo-Controlled, Dose-Frequency Study of Intravenous Ketamine in Patients With Treatment-Resistant Depression',
      authors: 'Singh JB, et al.',
      publisher: 'American Journal of Psychiatry',
      year: 2016,
      doi: '10.1176/appi.ajp.2016.16010037',
      subject: studied('ketamine-low-dose-infusion'),
      evidenceLevel: 'randomisedTrial',
      ...checked,
    },
    ...untranslated,
  },
  {
    key: 'murrough-2013',
    shared: {
      kind: 'trial',
      title:
        'Rapid and Longer-Term Antidepressant Effects of Repeated Ketamine Infusions in Treatment-Resistant Major Depression',
      authors: 'Murrough JW, et al.',
      publisher: 'Biological Psychiatry, 74, 250–256',
      year: 2013,
      doi: '10.1016/j.biopsych.2012.06.022',
      subject: studied('ketamine-low-dose-infusion'),
      evidenceLevel: 'caseSeries',
      ...checked,
    },
    ...untranslated,
  },
  {
    key: 'anand-2023',
    shared: {
      kind: 'trial',
      title: 'Ketamine versus ECT for Nonpsychotic Treatment-Resistant Major Depression',
      authors: 'Anand A, et al.',
      publisher: 'New England Journal of Medicine, 388, 2315–2325',
      year: 2023,
      doi: '10.1056/NEJMoa2302399',
      pmid: '37224232',
      subject: studied('ketamine-low-dose-infusion'),
      evidenceLevel: 'randomisedTrial',
      ...checked,
    },
    ...untranslated,
  },
  {
    key: 'jelovac-2025',
    shared: {
      kind: 'trial',
      title:
        'Serial Ketamine Infusions as Adjunctive Therapy to Inpatient Care for Depression: The KARMA-Dep 2 Randomized Clinical Trial',
      authors: 'Jelovac A, et al.',
      publisher: 'JAMA Psychiatry, 82, 1216–1224',
      year: 2025,
      doi: '10.1001/jamapsychiatry.2025.3019',
      pmid: '41123905',
      subject: studied('ketamine-low-dose-infusion'),
      evidenceLevel: 'randomisedTrial',
      ...checked,
    },
    ...untranslated,
  },
  {
    key: 'ekstrand-2022',
    shared: {
      kind: 'trial',
      title:
        'Racemic Ketamine as an Alternative to Electroconvulsive Therapy for Unipolar Depression: A Randomized, Open-Label, Non-Inferiority Trial (KetECT)',
      authors: 'Ekstrand J, et al.',
      publisher: 'International Journal of Neuropsychopharmacology, 25, 339–349',
      year: 2022,
      doi: '10.1093/ijnp/pyab088',
      pmid: '35020871',
      url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC9154276/',
      subject: studied('ketamine-low-dose-infusion'),
      evidenceLevel: 'randomisedTrial',
      ...checked,
    },
    ...untranslated,
  },
  {
    key: 'short-2018',
    shared: {
      kind: 'review',
      title: 'Side-effects associated with ketamine use in depression: a systematic review',
      authors: 'Short B, et al.',
      publisher: 'Lancet Psychiatry, 5, 65–78',
      year: 2018,
      doi: '10.1016/S2215-0366(17)30272-9',
      pmid: '28757132',
      subject: studied('ketamine-low-dose-infusion'),
      evidenceLevel: 'systematicReview',
      ...checked,
    },
    ...untranslated,
  },
  {
    key: 'fava-2020',
    shared: {
      kind: 'trial',
      title:
        'Double-blind, placebo-controlled, dose-ranging trial of intravenous ketamine as adjunctive therapy in treatment-resistant depression (TRD)',
      authors: 'Fava M, et al.',
      publisher: 'Molecular Psychiatry',
      year: 2020,
      doi: '10.1038/s41380-018-0256-5',
      subject: studied('ketamine-low-dose-infusion'),
      evidenceLevel: 'randomisedTrial',
      ...checked,
    },
    ...untranslated,
  },
  {
    key: 'acevedo-diaz-2020',
    shared: {
      kind: 'trial',
      title:
        'Comprehensive assessment of side effects associated with a single dose of ketamine in treatment-resistant depression',
      authors: 'Acevedo-Diaz EE, et al.',
      publisher: 'Journal of Affective Disorders',
      year: 2020,
      url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8457026/',
      subject: studied('ketamine-low-dose-infusion'),
      evidenceLevel: 'observational',
      ...checked,
    },
    ...untranslated,
  },
  {
    key: 'szarmach-2020',
    shared: {
      kind: 'trial',
      title: 'Metabolic Risk Factors and Cardiovascular Safety in Ketamine Use for Treatment Resistant Depression',
      authors: 'Szarmach J, et al.',
      publisher: 'Neuropsychiatric Disease and Treatment, 16, 2539–2551',
      year: 2020,
      doi: '10.2147/NDT.S273287',
      pmid: '33154641',
      subject: studied('ketamine-low-dose-infusion'),
      evidenceLevel: 'observational',
      ...checked,
    },
    ...untranslated,
  },
  {
    key: 'kerr-gaffney-2025',
    shared: {
      kind: 'review',
      title: 'Urological symptoms following ketamine treatment for psychiatric disorders: A systematic review',
      authors: 'Kerr-Gaffney J, et al.',
      publisher: 'Journal of Psychopharmacology',
      year: 2025,
      doi: '10.1177/02698811251350267',
      pmid: '40583492',
      subject: studied('ketamine-low-dose-infusion'),
      evidenceLevel: 'systematicReview',
      ...checked,
    },
    ...untranslated,
  },
  {
    key: 'sanacora-2017',
    shared: {
      kind: 'consensus',
      title: 'A Consensus Statement on the Use of Ketamine in the Treatment of Mood Disorders',
      authors: 'Sanacora G, et al.',
      publisher: 'JAMA Psychiatry, 74, 399–405',
      year: 2017,
      doi: '10.1001/jamapsychiatry.2017.0080',
      subject: studied('ketamine-low-dose-infusion'),
      evidenceLevel: 'expertConsensus',
      ...checked,
    },
    ...untranslated,
  },
  {
    key: 'mcintyre-2021',
    shared: {
      kind: 'consensus',
      title:
        'Synthesizing the Evidence for Ketamine and Esketamine in Treatment-Resistant Depression: An International Expert Opinion on the Available Evidence and Implementation',
      authors: 'McIntyre RS, et al.',
      publisher: 'American Journal of Psychiatry',
      year: 2021,
      doi: '10.1176/appi.ajp.2020.20081251',
      subject: studied('ketamine-low-dose-infusion'),
      evidenceLevel: 'expertConsensus',
      ...checked,
    },
    ...untranslated,
  },
]
