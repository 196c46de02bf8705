import type { CollectionConfig, GlobalConfig } from 'payload'

/** The screen of every form: it saves what is typed, and loses none of it. */
const Component = '/ui/form-screen/form-screen.tsx#FormScreen'

/** Gives the form of a collection or a global that screen. */
export function withSavedForm<Config extends CollectionConfig | GlobalConfig>(config: Config): Config {
  const { admin } = config
  const edit = { ...admin?.components?.views?.edit, default: { Component } }
  const views = { ...admin?.components?.views, edit }
  return { ...config, admin: { ...admin, components: { ...admin?.components, views } } }
}
