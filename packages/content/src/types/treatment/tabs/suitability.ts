import type { Tab } from 'payload'
import { factualBlock } from '../../../fields/groups/factual-block.ts'
import { alternatives } from '../fields/alternatives.ts'
import { contraindications } from '../fields/contraindications.ts'
import { notApplicable } from '../fields/not-applicable.ts'

export function suitabilityTab(): Tab {
  return {
    label: 'Is it right for you',
    admin: { description: 'Who should not have it, what else there is, what it costs.' },
    fields: [
      contraindications(),
      factualBlock({
        name: 'interactions',
        label: 'Other medicines',
        description: 'Medicines, alcohol and drugs that don’t go with it. Leave empty where it doesn’t apply.',
        required: false,
      }),
      factualBlock({
        name: 'pregnancyAndBreastfeeding',
        label: 'Pregnancy and breastfeeding',
        description: 'What is known, and whom to talk to. Leave empty where it doesn’t apply.',
        required: false,
      }),
      factualBlock({
        name: 'misuse',
        label: 'Dependence and misuse',
        description: 'The risk, and its signs, without blame. Leave empty where it doesn’t apply.',
        required: false,
      }),
      notApplicable(),
      alternatives(),
      factualBlock({
        name: 'costNote',
        label: 'What it costs',
        description: 'And who pays. Leave empty where the clinic doesn’t say.',
        required: false,
      }),
    ],
  }
}
