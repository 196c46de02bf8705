import { writeFile } from 'node:fs/promises'
import { readArguments } from '@carepath/command-line'
import { readVoiceLanguages } from '../claims/training/example.ts'
import { scoreUnseenVoices, type UnseenScore } from '../score/unseen-voices.ts'
import type { Share } from '../score/share.ts'
import { editorialScore } from './commands.mjs'

const { show, json } = readArguments(editorialScore).values

const scores: UnseenScore[] = []
for (const locale of await readVoiceLanguages()) {
  const { score, mistakes } = await scoreUnseenVoices(locale)
  scores.push(score)
  printScore(score)
  if (show)
    for (const { voice, rules, text } of mistakes)
      print(`  ${rules.length > 0 ? 'missed' : 'wrong '} ${voice} ${rules.join(' ')}: ${text}`)
}
if (json) await writeFile(json, `${JSON.stringify(scores, null, 2)}\n`)

function printScore({
  locale,
  voices,
  sentences,
  anyBlock,
  precision,
  plainBlocked,
  nearBlocked,
  rules,
}: UnseenScore): void {
  print(`\n${locale}: ${sentences} sentences of ${voices} voices, each judged by a model that hasn't seen its voice`)
  print(`  blocked, of what must be     ${formatShare(anyBlock)}`)
  print(`  right, of what is blocked    ${formatShare(precision)}`)
  print(`  blocked, of plain fine ones  ${formatShare(plainBlocked)}`)
  print(`  blocked, of near-misses      ${formatShare(nearBlocked)}`)
  print('  rule  precision             recall                F1')
  for (const { rule, precision: right, recall, f1 } of rules)
    print(`  ${rule}    ${formatShare(right)}  ${formatShare(recall)}  ${f1.toFixed(3)}`)
}

function formatShare({ share, low, high }: Share): string {
  return `${share.toFixed(3)} (${low.toFixed(3)}–${high.toFixed(3)})`
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
