import { limits, NameSchema, TreatmentSchema } from '@carepath/schema'
import type { Tab } from 'payload'
import { factualBlock } from '../../../fields/groups/factual-block.ts'
import { flag } from '../../../fields/inputs/flag.ts'
import { references } from '../../../fields/inputs/reference.ts'
import { line, lines, paragraph } from '../../../fields/inputs/words.ts'
import { interventions } from '../fields/interventions.ts'
import { keyFacts } from '../fields/key-facts.ts'
import { statuses } from '../fields/statuses.ts'

const { name, plainName, summary } = TreatmentSchema.shape

export function overviewTab(): Tab {
  return {
    label: 'Overview',
    admin: { description: 'What the treatment is: the top of the guide.' },
    fields: [
      line(name, {
        name: 'name',
        label: 'Full name',
        description: 'E.g. “Magnetic stimulation for depression”, “Talking therapy for panic”.',
        localized: true,
      }),
      line(plainName, {
        name: 'plainName',
        label: 'Short name',
        description: 'For menus, e.g. “Magnetic stimulation”, “Talking therapy”.',
        localized: true,
      }),
      lines(NameSchema, {
        name: 'alsoKnownAs',
        label: 'Other names',
        description: 'Names patients may have heard, e.g. “TMS”, “CBT”.',
        max: limits.listItems,
        localized: true,
      }),
      paragraph(summary, {
        name: 'summary',
        label: 'What it is',
        maxWords: limits.summaryWords,
        description: `At most ${limits.summaryWords} words: what is given, how, and for whom.`,
        localized: true,
      }),
      lines(NameSchema, {
        name: 'conditions',
        label: 'Given for',
        description: 'Conditions, e.g. “Depression that other treatments have not helped”.',
        min: 1,
        max: limits.listItems,
        localized: true,
      }),
      lines(NameSchema, {
        name: 'people',
        label: 'Also for',
        description:
          'People whom the conditions don’t name, in the words of sources that studied them, e.g. “people who had surgery”. Evidence from other people is marked as indirect.',
        max: limits.listItems,
        localized: true,
      }),
      flag({
        name: 'isForHealthyPeople',
        label: 'For people without a condition',
        description: 'E.g. to prevent one: evidence from healthy volunteers is then not indirect.',
      }),
      interventions(),
      ...statuses(),
      keyFacts(),
      factualBlock({
        name: 'howItWorks',
        label: 'How it is thought to work',
        description: 'What is known and what is not, without promises. Leave empty where nobody has said so.',
        required: false,
      }),
      references('safety-warning', {
        name: 'safetyWarnings',
        label: 'Safety warnings',
        description: `At the top of the guide. At most ${limits.safetyWarnings}.`,
        max: limits.safetyWarnings,
      }),
      references('clinic', {
        name: 'clinics',
        label: 'Clinics',
        description: 'Where it is given: their phone numbers end each page of the guide.',
        min: 1,
        max: limits.clinics,
      }),
    ],
  }
}
