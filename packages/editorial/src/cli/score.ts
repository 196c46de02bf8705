import { readArguments } from '@carepath/command-line'
import { languages } from '@carepath/schema'
import { rules } from '../rules/all-rules.ts'
import { readCorpus, splits } from '../score/corpus.ts'
import { computePrecision, computeRecall, scoreRules, type RuleScore } from '../score/score.ts'
import { editorialScore } from './commands.mjs'

/** The lowest precision and recall for a rule that blocks. Rules that only warn are printed without it. */
const requiredScore = 0.95

const { show } = readArguments(editorialScore).values

const corpus = await readCorpus()
const fine = corpus.filter(({ rules: wanted }) => wanted.length === 0).length
print(
  `${corpus.length} sentences: ${fine} fine, ${corpus.length - fine} not; ${languages.map(({ code, name }) => `${count(code)} ${name}`).join(', ')}`,
)

const results = [undefined, ...splits].map((split) => {
  const scores = scoreRules(corpus.filter((sentence) => split === undefined || sentence.split === split))
  print(`\n${split ?? 'all'}\nrule  level  sentences  precision  recall`)
  for (const score of scores) print(formatRow(score))
  if (split !== undefined && split === show) for (const score of scores) printMistakes(score)
  return scores.every(isGoodEnough)
})
process.exitCode = results.every(Boolean) ? 0 : 1

function formatRow(score: RuleScore): string {
  const level = rules[score.rule].levels.join('/')
  const numbers = [computePrecision(score), computeRecall(score)].map((share) => share.toFixed(3).padStart(9))
  return `${score.rule.padEnd(6)}${level.padEnd(7)}${String(score.wanted).padStart(9)}  ${numbers.join('')}${isGoodEnough(score) ? '' : '  below the bar'}`
}

function printMistakes({ rule, misses, falseAlarms }: RuleScore): void {
  for (const { text } of misses) print(`  ${rule} missed: ${text}`)
  for (const { text } of falseAlarms) print(`  ${rule} false alarm: ${text}`)
}

function isGoodEnough(score: RuleScore): boolean {
  const isBlocking = rules[score.rule].levels.includes('block')
  return !isBlocking || (computePrecision(score) >= requiredScore && computeRecall(score) >= requiredScore)
}

function count(locale: string): number {
  return corpus.filter((sentence) => sentence.locale === locale).length
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
