import type { SanitizedConfig } from 'payload'

const views = {
  versions: { Component: '/ui/versions/versions-view.tsx#VersionsView' },
  version: { Component: '/ui/versions/version-view.tsx#VersionView' },
}

/**
 * Shows versions in our own screens: Payload prints their moments on the browser's clock, languages by their codes, formatted text
 * as its data, and choices, days and fields that no form shows as they are stored.
 */
export function showVersions(config: SanitizedConfig): SanitizedConfig {
  for (const { admin, versions } of [...config.collections, ...config.globals]) {
    if (!versions) continue
    const components = (admin.components ?? {}) as { views?: { edit?: object } }
    admin.components = {
      ...components,
      views: { ...components.views, edit: { ...components.views?.edit, ...views } },
    }
  }
  return config
}
