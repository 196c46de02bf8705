import { limits, manifestations, severities, SideEffectSchema } from '@carepath/schema'
import { choice } from '../../fields/inputs/choice.ts'
import { clinicalTabs } from '../../fields/groups/clinical-tabs.ts'
import { duration } from '../../fields/groups/duration.ts'
import { factualBlock } from '../../fields/groups/factual-block.ts'
import { flag } from '../../fields/inputs/flag.ts'
import { manifestationLabels, severityLabels } from '../../fields/labels.ts'
import { shortName } from '../../fields/inputs/short-name.ts'
import { slug } from '../../fields/inputs/slug.ts'
import { line, paragraph } from '../../fields/inputs/words.ts'
import { adminGroups } from '../../model/admin-groups.ts'
import { collectionSlugs, titleFields } from '../../model/collection-names.ts'
import type { PublishedCollection } from '../../mapping/published-description.ts'
import { toPublished } from './to-published.ts'
import { careCards } from './care-cards.ts'

const { plainName, medicalName, summary } = SideEffectSchema.shape

export const sideEffects: PublishedCollection = {
  type: 'side-effect',
  slug: collectionSlugs['side-effect'],
  labels: { singular: 'Side effect', plural: 'Side effects' },
  titleField: titleFields['side-effect'],
  uniqueFields: ['slug'],
  columns: ['medicalName', 'severity', 'isSerious'],
  searchFields: ['plainName', 'medicalName', 'slug'],
  group: adminGroups.clinical,
  description:
    'Written once, shown with every treatment that can cause it. How often it happens is said by each treatment.',
  toPublished,
  fields: [
    slug({ from: 'medicalName', otherwise: 'plainName', example: '/side-effects/nausea/' }),
    {
      type: 'tabs',
      tabs: [
        {
          label: 'Overview',
          fields: [
            line(plainName, {
              name: 'plainName',
              label: 'What patients call it',
              description: 'E.g. “Feeling sick (nausea)”.',
              localized: true,
            }),
            shortName({ of: 'plainName', example: 'Feeling sick', localized: true }),
            line(medicalName.unwrap(), {
              name: 'medicalName',
              label: 'What clinicians call it',
              description: 'E.g. “Nausea”. Empty where it is the same word, or nobody has named it.',
              required: false,
              localized: true,
            }),
            paragraph(summary, {
              name: 'summary',
              label: 'What it is',
              maxWords: limits.summaryWords,
              description: `At most ${limits.summaryWords} words: what it is, and whether it passes.`,
              localized: true,
            }),
            {
              type: 'row',
              fields: [
                choice({
                  name: 'manifestation',
                  label: 'Symptom, sign, condition or outcome',
                  description:
                    'A symptom is felt; a sign can be seen or measured; a condition is an illness or an event of its own; an outcome is what it can end in.',
                  values: manifestations,
                  labels: manifestationLabels,
                }),
                choice({
                  name: 'severity',
                  label: 'Usual severity',
                  description: 'In most people who have it. Empty where none of these fits, as of “Death”.',
                  values: severities,
                  labels: severityLabels,
                  required: false,
                }),
              ],
            },
            flag({
              name: 'isSerious',
              label: 'Serious side effect',
              description: 'It can be dangerous: the page then needs at least one care card, unless it is an outcome.',
            }),
            flag({
              name: 'canBeReported',
              label: 'Tell patients how to report it',
              description: 'Adds where: the regulators of its treatments.',
            }),
          ],
        },
        { label: 'How long', fields: timing() },
        { label: 'For the patient', fields: forThePatient() },
        ...clinicalTabs(),
      ],
    },
  ],
}

function timing() {
  return [
    duration({
      name: 'onset',
      label: 'When it starts',
      description: 'Counted from the start of treatment. Empty if not known.',
    }),
    duration({
      name: 'peak',
      label: 'When it is strongest',
      description: 'Counted from the start of treatment. Empty if not known.',
    }),
    duration({
      name: 'duration',
      label: 'How long it lasts',
      description: 'Counted from when the effect starts, e.g. 1 to 4 hours. Empty if not known.',
    }),
  ]
}

function forThePatient() {
  return [
    factualBlock({
      name: 'whatItFeelsLike',
      label: 'What it feels like',
      description:
        'The patient’s side, e.g. “Your stomach may feel unsettled.” Leave empty where it isn’t felt, such as a death, or nobody has said how it feels.',
      required: false,
    }),
    factualBlock({
      name: 'whatToDo',
      label: 'What you can do',
      description:
        'What the patient does, most important first. Leave empty where nothing can be done, or nobody has said what. When to get help is said by the care cards.',
      required: false,
    }),
    factualBlock({
      name: 'howWeManageIt',
      label: 'What we do about it',
      description:
        'What staff do. Usually how this clinic does it. Leave empty where the clinic has not said so: it is a promise to patients.',
      required: false,
    }),
    factualBlock({
      name: 'whoIsAtHigherRisk',
      label: 'Who is at higher risk',
      description: 'Leave empty where nothing is known.',
      required: false,
    }),
    careCards(),
  ]
}
