import type { Locale, SnapshotReader } from '@carepath/schema'
import { lookPath } from '@carepath/look/look-file.ts'
import { sharedSettings } from './site-settings.ts'

/** Path of the stylesheet with the clinic's own look; undefined where the clinic has chosen none. Worked out once for all pages. */
export function lookStylesheetPath(snapshot: SnapshotReader, locale: Locale): string | undefined {
  const path = snapshot.derive(`look-stylesheet/${locale}`, (live) => lookPath(sharedSettings(live, locale)) ?? '')
  return path === '' ? undefined : path
}
