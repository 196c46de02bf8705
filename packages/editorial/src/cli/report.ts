import { languageOf, type Locale } from '@carepath/schema'
import { uncheckedRules } from '../check-document.ts'
import type { Finding } from '../model/finding.ts'

/** The findings in one file. */
export interface FileReport {
  file: string
  findings: Finding[]
  /** What the rules know no words of, a sentence a language. */
  unchecked: string[]
  counts: { block: number; warn: number }
}

/** Counts the findings of a file. */
export const toFileReport = (
  file: string,
  findings: Finding[],
  documentLocales: readonly Locale[] = [],
): FileReport => ({
  file,
  findings,
  unchecked: [...new Set(documentLocales)].flatMap(describeUnchecked),
  counts: {
    block: findings.filter(({ level }) => level === 'block').length,
    warn: findings.filter(({ level }) => level === 'warn').length,
  },
})

/** Formats a report for people. */
export function formatReport({ file, findings, unchecked, counts }: FileReport): string {
  const lines = findings.flatMap(({ rule, level, path, excerpt, message, next }) => [
    `  ${level.padEnd(5)} ${rule}  ${path}`,
    ...(excerpt ? [`           “${excerpt.replaceAll(/\s+/gu, ' ')}”`] : []),
    `           ${message} ${next}`,
  ])
  return [
    `${file}: ${counts.block} block, ${counts.warn} warn`,
    ...unchecked.map((sentence) => `  ${sentence}`),
    ...lines,
    '',
  ].join('\n')
}

function describeUnchecked(locale: Locale): string[] {
  const rules = uncheckedRules(locale).map(({ id, isPartlyChecked }) => (isPartlyChecked ? `${id} (partly)` : id))
  return rules.length > 0
    ? [`Not checked, for want of a lexicon of ${languageOf(locale).name}: ${rules.join(', ')}.`]
    : []
}
