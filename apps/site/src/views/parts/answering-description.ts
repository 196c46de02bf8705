import { limits } from '@carepath/schema'
import { formatList } from '../../i18n/format.ts'
import type { PageContext } from '../../page-context/page-context.ts'

/**
 * A description that gives the answer itself, e.g. the first side effects by name: as many items as search results have
 * room for. Without any, it says what the page is about.
 */
export function answeringDescription(
  { locale }: PageContext,
  items: readonly string[],
  { toSentence, otherwise }: { toSentence: (list: string) => string; otherwise: string },
): string {
  const sentences = items.map((_, index) => toSentence(formatList(locale, items.slice(0, index + 1).map(withoutStop))))
  return sentences.findLast((sentence) => sentence.length <= limits.seoDescription) ?? otherwise
}

const withoutStop = (item: string): string => item.replace(/[.:;]+$/u, '')
