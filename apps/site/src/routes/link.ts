/** A link as lists, menus and cards show it. */
export interface Link {
  label: string
  path: string
}
