import type { Locale } from '@carepath/schema'

/** What a language's search knows besides pages: a file of its own, `/search.json`, made of live documents. */
export interface SearchSettings {
  /** Words that mean the same, see `searchWords` of the site's settings: “;” between groups, “,” between their words. */
  sameWords: string
  /** Words of somebody in danger: whoever types them sees the emergency card first. “;” between phrases. */
  crisisWords: string
  /** What every page says of emergencies. */
  emergency: { heading: string; lines: SearchEmergencyLine[] }
  /** Whom to call where nothing is found. */
  clinic: { name: string; path: string; phones: { link: SearchLink; note: string }[]; hours: string[] }
  /** The main entries of the site, for a search that finds nothing. */
  entries: SearchLink[]
  /** The page that says whom to call: it comes first where somebody is in danger. */
  contact: SearchLink
  /** Paths of the main clinic, of the treatments that it gives, and of their effects, each with the pages below it. */
  ownPages: string[]
  /** The site's other languages: readers type the language that they speak, whatever page they are on. */
  otherLanguages: OtherLanguage[]
  /** The treatments of the site: words that name one say of which treatment the rest is asked. */
  treatments: SearchTreatment[]
}

/** One number, or one thing to do at once, with when to do it. */
export interface SearchEmergencyLine {
  links: SearchLink[]
  notes: string[]
  /** “Call 911 now if:”, and the signs. */
  action: string
  conditions: string[]
}

/** Another language of the site. */
export interface OtherLanguage {
  locale: Locale
  /** What the language calls itself. */
  name: string
  direction: 'ltr' | 'rtl'
  /** The path of what search knows of it. */
  settings: string
}

/** A treatment as search knows it. */
export interface SearchTreatment {
  /** Its guide, with the pages below it. */
  path: string
  names: string[]
}

export interface SearchLink {
  label: string
  href: string
}
