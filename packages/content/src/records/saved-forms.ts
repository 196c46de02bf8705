import type { CollectionConfig, GlobalConfig } from 'payload'

/** The screen of every form: it saves what is typed, and loses none of it. */
const Component = '/ui/saving/saved-form.tsx#SavedForm'

/** Gives a collection's form that screen. */
export function withSavedForm(collection: CollectionConfig): CollectionConfig {
  const { admin } = collection
  const edit = { ...admin?.components?.views?.edit, default: { Component } }
  const views = { ...admin?.components?.views, edit }
  return { ...collection, admin: { ...admin, components: { ...admin?.components, views } } } as CollectionConfig
}

/** The same for a global. */
export function withSavedFormOfGlobal(global: GlobalConfig): GlobalConfig {
  const { admin } = global
  const edit = { ...admin?.components?.views?.edit, default: { Component } }
  const views = { ...admin?.components?.views, edit }
  return { ...global, admin: { ...admin, components: { ...admin?.components, views } } } as GlobalConfig
}
