import { studied } from '../../model/grounds.ts'
import type { SourceEntry } from '../../model/sample-types.ts'

const checked = { accessedAt: '2026-11-28', nextCheck: '2027-11-27', isRetracted: false } as const
const untranslated = { en: {}, es: {} }

/** Trials, reviews, guidelines and regulators on magnetic stimulation. */
export const magneticStimulationSources: SourceEntry[] = [
  {
    key: 'oreardon-2007',
    shared: {
      kind: 'trial',
      title:
        'Efficacy and Safety of Transcranial Magnetic Stimulation in the Acute Treatment of Major Depression: A Multisite Randomized Controlled Trial',
      authors: 'O’Reardon JP, et al.',
      publisher: 'Biological Psychiatry, 62, 1208–1216',
      year: 2007,
      doi: '10.1016/j.biopsych.2007.01.018',
      subject: studied('magnetic-stimulation'),
      evidenceLevel: 'randomisedTrial',
      ...checked,
    },
    ...untranslated,
  },
  {
    key: 'george-2010',
    shared: {
      kind: 'trial',
      title:
        'Daily Left Prefrontal Transcranial Magnetic Stimulation Therapy for Major Depressive Disorder: A Sham-Controlled Randomized Trial',
      authors: 'George MS, et al.',
      publisher: 'Archives of General Psychiatry, 67, 507–516',
      year: 2010,
      doi: '10.1001/archgenpsychiatry.2010.46',
      subject: studied('magnetic-stimulation'),
      evidenceLevel: 'randomisedTrial',
      ...checked,
    },
    ...untranslated,
  },
  {
    key: 'blumberger-2018',
    shared: {
      kind: 'trial',
      title:
        'Effectiveness of theta burst versus high-frequency repetitive transcranial magnetic stimulation in patients with depression (THREE-D): a randomised non-inferiority trial',
      authors: 'Blumberger DM, et al.',
      publisher: 'The Lancet, 391, 1683–1692',
      year: 2018,
      doi: '10.1016/S0140-6736(18)30295-2',
      subject: studied('magnetic-stimulation'),
      evidenceLevel: 'randomisedTrial',
      ...checked,
    },
    ...untranslated,
  },
  {
    key: 'taylor-2021',
    shared: {
      kind: 'survey',
      title: 'Seizure risk with repetitive TMS: Survey results from over a half-million treatment sessions',
      authors: 'Taylor JJ, et al.',
      publisher: 'Brain Stimulation, 14, 965–973',
      year: 2021,
      doi: '10.1016/j.brs.2021.05.012',
      subject: studied('magnetic-stimulation'),
      evidenceLevel: 'survey',
      ...checked,
    },
    ...untranslated,
  },
  {
    key: 'loo-2008',
    shared: {
      kind: 'review',
      title:
        'A review of the safety of repetitive transcranial magnetic stimulation as a clinical treatment for depression',
      authors: 'Loo CK, McFarquhar TF, Mitchell PB',
      publisher: 'International Journal of Neuropsychopharmacology, 11, 131–147',
      year: 2008,
      doi: '10.1017/S1461145707007717',
      subject: studied('magnetic-stimulation'),
      evidenceLevel: 'narrativeReview',
      ...checked,
    },
    ...untranslated,
  },
  {
    key: 'rossi-2021',
    shared: {
      kind: 'consensus',
      title:
        'Safety and recommendations for TMS use in healthy subjects and patient populations, with updates on training, ethical and regulatory issues: Expert Guidelines',
      authors: 'Rossi S, et al.',
      publisher: 'Clinical Neurophysiology, 132, 269–306',
      year: 2021,
      doi: '10.1016/j.clinph.2020.10.003',
      subject: studied('magnetic-stimulation'),
      evidenceLevel: 'expertConsensus',
      ...checked,
    },
    ...untranslated,
  },
  {
    key: 'mcclintock-2018',
    shared: {
      kind: 'consensus',
      title:
        'Consensus Recommendations for the Clinical Application of Repetitive Transcranial Magnetic Stimulation (rTMS) in the Treatment of Depression',
      authors: 'McClintock SM, et al.',
      publisher: 'Journal of Clinical Psychiatry, 79, 16cs10905',
      year: 2018,
      doi: '10.4088/JCP.16cs10905',
      subject: studied('magnetic-stimulation'),
      evidenceLevel: 'expertConsensus',
      ...checked,
    },
    ...untranslated,
  },
  {
    key: 'fda-tms-rule',
    shared: {
      kind: 'regulator',
      title: '21 CFR 882.5805: Repetitive transcranial magnetic stimulation system',
      authors: 'US Food and Drug Administration',
      publisher: 'Electronic Code of Federal Regulations',
      year: 2011,
      url: 'https://www.ecfr.gov/current/title-21/section-882.5805',
      subject: studied('magnetic-stimulation'),
      evidenceLevel: 'regulatory',
      ...checked,
    },
    ...untranslated,
  },
  {
    key: 'fda-tms-guidance-2011',
    shared: {
      kind: 'regulator',
      title: 'Class II Special Controls Guidance Document: Repetitive Transcranial Magnetic Stimulation (rTMS) Systems',
      authors: 'US Food and Drug Administration',
      publisher: 'US Food and Drug Administration',
      year: 2011,
      url: 'https://www.fda.gov/medical-devices/guidance-documents-medical-devices-and-radiation-emitting-products/repetitive-transcranial-magnetic-stimulation-rtms-systems-class-ii-special-controls-guidance',
      subject: studied('magnetic-stimulation'),
      evidenceLevel: 'regulatory',
      ...checked,
    },
    ...untranslated,
  },
  {
    key: 'fda-tms-510k-2014',
    shared: {
      kind: 'regulator',
      title: '510(k) Premarket Notification K133408: a TMS therapy system for major depressive disorder in adults',
      authors: 'US Food and Drug Administration',
      publisher: 'US Food and Drug Administration, 510(k) database',
      year: 2014,
      url: 'https://www.accessdata.fda.gov/scripts/cdrh/cfdocs/cfpmn/pmn.cfm?ID=K133408',
      subject: studied('magnetic-stimulation'),
      evidenceLevel: 'regulatory',
      ...checked,
    },
    ...untranslated,
  },
  {
    key: 'nimh-brain-stimulation',
    shared: {
      kind: 'other',
      title: 'Brain Stimulation Therapies',
      authors: 'US National Institute of Mental Health',
      publisher: 'US National Institute of Mental Health',
      url: 'https://www.nimh.nih.gov/health/topics/brain-stimulation-therapies/brain-stimulation-therapies',
      subject: studied('magnetic-stimulation'),
      evidenceLevel: 'background',
      ...checked,
    },
    ...untranslated,
  },
  {
    key: 'neurostar-safety',
    shared: {
      kind: 'manufacturer',
      title: 'NeuroStar TMS therapy: important safety information',
      authors: 'Neuronetics',
      publisher: 'Neuronetics',
      url: 'https://neurostar.com/',
      subject: studied('magnetic-stimulation'),
      evidenceLevel: 'manufacturerStatement',
      ...checked,
    },
    ...untranslated,
  },
]
