import type { SideEffect } from '@carepath/schema'
import type { UiText } from './ui-text.ts'

/** How strong an effect mostly is; of one that can be dangerous, that too. */
export function severityWords(
  { severity, isSerious }: Pick<SideEffect, 'severity' | 'isSerious'>,
  text: Pick<UiText, 'severity' | 'butDangerous'>,
): string | undefined {
  if (!severity) return undefined
  const words = text.severity[severity]
  return isSerious && severity !== 'severe' ? text.butDangerous(words) : words
}
