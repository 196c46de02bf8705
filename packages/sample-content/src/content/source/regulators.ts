import { studied } from '../../model/grounds.ts'
import type { SourceEntry } from '../../model/sample-types.ts'

const checked = { accessedAt: '2026-11-16', nextCheck: '2027-11-15', isRetracted: false } as const
const untranslated = { en: {}, es: {} }

/** Labels, regulators, professional bodies and help lines. */
export const regulators: SourceEntry[] = [
  {
    key: 'fda-compounded-2023',
    shared: {
      kind: 'regulator',
      title:
        'FDA warns patients and health care providers about potential risks associated with compounded ketamine products, including oral formulations, for the treatment of psychiatric disorders',
      authors: 'US Food and Drug Administration',
      publisher: 'US Food and Drug Administration',
      year: 2023,
      url: 'https://www.fda.gov/drugs/human-drug-compounding/fda-warns-patients-and-health-care-providers-about-potential-risks-associated-compounded-ketamine',
      subject: studied(),
      evidenceLevel: 'regulatory',
      ...checked,
    },
    ...untranslated,
  },
  {
    key: 'ketalar-label-2024',
    shared: {
      kind: 'label',
      title: 'KETALAR (ketamine hydrochloride) injection: prescribing information, revised October 2024',
      authors: 'Par Pharmaceutical',
      publisher: 'US National Library of Medicine, DailyMed',
      year: 2024,
      url: 'https://dailymed.nlm.nih.gov/dailymed/drugInfo.cfm?setid=14e8f864-8b8a-4e7e-8439-e510d3107063',
      subject: studied('ketamine-for-anesthesia'),
      evidenceLevel: 'regulatory',
      ...checked,
    },
    ...untranslated,
  },
  {
    key: 'ketamine-label-older',
    shared: {
      kind: 'label',
      title: 'Ketamine hydrochloride injection: earlier prescribing information',
      authors: 'US Food and Drug Administration',
      publisher: 'US Food and Drug Administration, Drugs@FDA (application 016812)',
      year: 2017,
      url: 'https://www.accessdata.fda.gov/scripts/cder/daf/index.cfm?event=overview.process&ApplNo=016812',
      subject: studied('ketamine-for-anesthesia'),
      evidenceLevel: 'regulatory',
      ...checked,
    },
    ...untranslated,
  },
  {
    key: 'spravato-label',
    shared: {
      kind: 'label',
      title: 'SPRAVATO (esketamine) nasal spray: prescribing information',
      authors: 'Janssen Pharmaceuticals',
      publisher: 'US Food and Drug Administration, Drugs@FDA (application 211243)',
      year: 2025,
      url: 'https://www.accessdata.fda.gov/scripts/cder/daf/index.cfm?event=overview.process&ApplNo=211243',
      subject: studied('esketamine-nasal-spray'),
      evidenceLevel: 'regulatory',
      ...checked,
    },
    ...untranslated,
  },
  {
    key: 'asa-ketamine-2025',
    shared: {
      kind: 'guideline',
      title: 'Guidance on the Safe Use of Ketamine Outside of Acute Pain Management and Procedural Sedation',
      authors: 'American Society of Anesthesiologists',
      publisher: 'American Society of Anesthesiologists',
      year: 2025,
      url: 'https://www.asahq.org/advocating-for-you/guidance/ketamine-safe-use',
      subject: studied('ketamine-low-dose-infusion'),
      evidenceLevel: 'expertConsensus',
      ...checked,
    },
    ...untranslated,
  },
  {
    key: 'lifeline-988',
    shared: {
      kind: 'other',
      title: '988 Suicide & Crisis Lifeline: what to expect when you call or text',
      authors: '988 Suicide & Crisis Lifeline',
      publisher: 'US Substance Abuse and Mental Health Services Administration',
      year: 2026,
      url: 'https://988lifeline.org/get-help/what-to-expect/',
      subject: studied(),
      evidenceLevel: 'regulatory',
      ...checked,
    },
    ...untranslated,
  },
  {
    key: 'poison-help',
    shared: {
      kind: 'other',
      title: 'Poison Help: the Poison Help line',
      authors: 'US Health Resources and Services Administration',
      publisher: 'US Health Resources and Services Administration',
      year: 2026,
      url: 'https://poisonhelp.hrsa.gov/',
      subject: studied(),
      evidenceLevel: 'regulatory',
      ...checked,
    },
    ...untranslated,
  },
  {
    key: 'medwatch',
    shared: {
      kind: 'regulator',
      title: 'MedWatch: The FDA Safety Information and Adverse Event Reporting Program',
      authors: 'US Food and Drug Administration',
      publisher: 'US Food and Drug Administration',
      year: 2026,
      url: 'https://www.fda.gov/safety/medwatch-fda-safety-information-and-adverse-event-reporting-program',
      subject: studied(),
      evidenceLevel: 'regulatory',
      ...checked,
    },
    ...untranslated,
  },
]
