import { claimRule } from './claim-rule.ts'

/**
 * C3: no false reassurance and no promise – "you won't feel …", "don't worry", "will make you …", "feel like yourself again".
 *
 * Reason: nobody knows beforehand who will respond or feel unwell; whoever was told otherwise is let down or caught
 * unprepared, and may not speak up in time.
 * Source: FTC Health Products Compliance Guidance (2022), implied claims; DISCERN questions on uncertainty and risk.
 */
export const promises = claimRule({
  id: 'C3',
  title: 'No promise and no false reassurance',
  levels: ['block', 'warn'],
  amountsTo: 'promises what the reader will or won’t feel',
  next: 'Say what may happen and how often, and what staff do about it. “Some people …” and “you may …” keep it true.',
})
