import type { Image } from '@carepath/schema'

/**
 * Which part of a picture stays in sight where it is cropped to a square: how far along its longer side, in tenths. A page may have
 * no styles in its elements, so that the style sheet knows eleven places. Undefined for the middle.
 */
export function cropFocus({ width, height, focus }: Image): number | undefined {
  if (!focus || width === height) return undefined
  const tenths = Math.round((width > height ? focus.x : focus.y) / 10)
  return tenths === 5 ? undefined : tenths
}
