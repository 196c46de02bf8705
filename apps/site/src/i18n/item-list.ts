import type { UiText } from './ui-text.ts'

/** Items that begin with a capital, in one line: no “and” joins them. A question has an end of its own. */
export const itemList = ({ itemSeparator }: Pick<UiText, 'itemSeparator'>, items: readonly string[]): string =>
  items.reduce((list, item) => `${list}${/[?!؟]$/u.test(list) ? ' ' : itemSeparator}${item}`)
