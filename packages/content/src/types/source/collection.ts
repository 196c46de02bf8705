import {
  evidenceLevels,
  EvidenceSubjectSchema,
  fitsKind,
  levelsOfKind,
  locales,
  sourceKinds,
  sourceLocale,
  SourceSchema,
  type EvidenceLevel,
} from '@carepath/schema'
import type { Field, GroupField } from 'payload'
import { choice } from '../../fields/inputs/choice.ts'
import { count } from '../../fields/inputs/count.ts'
import { day } from '../../fields/inputs/day.ts'
import { flag } from '../../fields/inputs/flag.ts'
import { withRule } from '../../fields/validation/with-rule.ts'
import { references } from '../../fields/inputs/reference.ts'
import { evidenceLevelLabels, sourceKindLabels } from '../../fields/labels.ts'
import { line } from '../../fields/inputs/words.ts'
import { adminGroups } from '../../model/admin-groups.ts'
import { collectionSlugs, titleFields } from '../../model/collection-names.ts'
import { languageLabel } from '../../model/text/language-label.ts'
import type { PublishedCollection } from '../../mapping/published-description.ts'
import { toPublished } from './to-published.ts'
import { addresses } from './addresses.ts'

const { title, language, authors, publisher, year } = SourceSchema.shape

/** ": “es” for Spanish" */
const [translated] = locales.filter((locale) => locale !== sourceLocale)
const translatedExample = translated ? `: “${translated}” for ${languageLabel(translated)}` : ''

export const sources: PublishedCollection = {
  type: 'source',
  slug: collectionSlugs.source,
  labels: { singular: 'Source', plural: 'Sources' },
  titleField: titleFields.source,
  columns: ['authors', 'year', 'kind'],
  searchFields: ['title', 'authors', 'publisher', 'doi', 'pmid'],
  group: adminGroups.evidence,
  description: 'Publications that support claims. Entered once, cited anywhere.',
  toPublished,
  fields: [...publication(), ...addresses(), subject(), ...status()],
}

function publication(): Field[] {
  return [
    line(title, {
      name: 'title',
      label: 'Title',
      description:
        'As published, in its own language. Where you can’t look it up, as the guide cites the work, e.g. “Wang 2014, Otology & Neurotology”: don’t guess.',
    }),
    line(authors.unwrap(), {
      name: 'authors',
      label: 'Authors',
      description:
        'As cited, e.g. “Murrough JW, et al.”; for a body, its name. Empty where nobody is named: pages say so.',
      required: false,
    }),
    {
      type: 'row',
      fields: [
        line(publisher.unwrap(), {
          name: 'publisher',
          label: 'Journal or publisher',
          description: 'E.g. “Biological Psychiatry”. Empty where none is named.',
          required: false,
        }),
        line(language.unwrap(), {
          name: 'language',
          label: 'Language',
          description: `Of the title, in two letters${translatedExample}. Empty for ${languageLabel(sourceLocale)}.`,
          required: false,
        }),
        count(year.unwrap(), {
          name: 'year',
          label: 'Year',
          description: 'Of publication. Empty where it has no date: pages say so.',
          required: false,
        }),
        choice({
          name: 'kind',
          label: 'Kind',
          description: 'Of publication.',
          values: sourceKinds,
          labels: sourceKindLabels,
        }),
      ],
    },
  ]
}

/** What and whom it studied: whether evidence is indirect for a treatment follows from it. */
function subject(): GroupField {
  const { population, setting } = EvidenceSubjectSchema.shape
  return {
    name: 'subject',
    type: 'group',
    label: 'What it studied',
    fields: [
      references('intervention', {
        name: 'interventions',
        label: 'Interventions',
        description: 'What was given or done. Empty where it is about none in particular, e.g. a style guide.',
      }),
      line(population.unwrap(), {
        name: 'population',
        label: 'People it studied',
        description:
          'In words that follow “in”, e.g. “people who had surgery”, “women with depression after a birth”. Printed beside results and figures, and in the list of sources. Empty where the source doesn’t say.',
        required: false,
        localized: true,
      }),
      line(setting.unwrap(), {
        name: 'setting',
        label: 'Where',
        description: 'E.g. “a hospital in Denmark”. The page prints it with the source.',
        required: false,
        localized: true,
      }),
      flag({
        name: 'isHealthyVolunteers',
        label: 'Healthy volunteers',
        description: 'Nobody in it had the condition. Pages say so, unless the treatment is for people without one.',
      }),
    ],
  }
}

function status(): Field[] {
  return [
    withRule(
      choice({
        name: 'evidenceLevel',
        label: 'Evidence level',
        description: 'What it is as evidence, and fits its kind: research first, then what isn’t research.',
        values: evidenceLevels,
        labels: evidenceLevelLabels,
      }),
      refuseUnfit,
    ),
    {
      type: 'row',
      fields: [
        day({
          name: 'accessedAt',
          label: 'Last checked',
          description:
            'Day it was last read and found unchanged. Empty where nobody here has noted one: the review says so.',
          required: false,
        }),
        day({
          name: 'nextCheck',
          label: 'Next check',
          description: 'At most twelve months later. Empty where none is set.',
          required: false,
        }),
      ],
    },
    flag({ name: 'isRetracted', label: 'Retracted', description: 'It can’t be cited.' }),
  ]
}

/** Whether the strength fits the kind beside it, as the contract says. */
function refuseUnfit(level: unknown, { kind }: Record<string, unknown>): string | true {
  const known = sourceKinds.find((each) => each === kind)
  if (!known || !evidenceLevels.some((each) => each === level)) return true
  if (fitsKind(level as EvidenceLevel, known)) return true
  const fitting = levelsOfKind[known].map((each) => `“${evidenceLevelLabels[each]}”`).join(', ')
  return `Choose an evidence level that fits “${sourceKindLabels[known]}”: ${fitting}.`
}
