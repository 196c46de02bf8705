import type { Tab } from 'payload'
import { factualBlock } from '../../../fields/groups/factual-block.ts'
import { alternatives } from '../fields/alternatives.ts'
import { contraindications } from '../fields/contraindications.ts'

export function suitabilityTab(): Tab {
  return {
    label: 'Is it right for you',
    admin: { description: 'Who should not have it, what else there is, what it costs.' },
    fields: [
      contraindications(),
      factualBlock({
        name: 'interactions',
        label: 'Other medicines',
        description: 'Medicines, alcohol and drugs that don’t go with it.',
      }),
      factualBlock({
        name: 'pregnancyAndBreastfeeding',
        label: 'Pregnancy and breastfeeding',
        description: 'What is known, and whom to talk to.',
      }),
      factualBlock({
        name: 'misuse',
        label: 'Dependence and misuse',
        description: 'The risk, and its signs, without blame.',
      }),
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
