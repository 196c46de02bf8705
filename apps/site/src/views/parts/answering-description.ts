import { limits } from '@carepath/schema'
import { itemList } from '../../i18n/item-list.ts'
import type { PageContext } from '../../page-context/page-context.ts'

/**
 * A description that gives the answer itself, e.g. the first side effects by name: as many items as search results have
 * room for, and dots where there are more. Without any, it says what the page is about.
 */
export function answeringDescription(
  { text }: PageContext,
  items: readonly string[],
  { toSentence, otherwise }: { toSentence: (list: string) => string; otherwise: string },
): string {
  const names = items.map((item) => item.replace(/[.:;]+$/u, ''))
  const sentences = names.map((_, index) => {
    const isAll = index + 1 === names.length
    const list = itemList(text, [...names.slice(0, index + 1), ...(isAll ? [] : ['…'])])
    return toSentence(list).replace(/…[.]$/u, '…')
  })
  return sentences.findLast((sentence) => sentence.length <= limits.seoDescription) ?? otherwise
}
