/** The colors that the site's own stylesheet fixes, and every color of a clinic is read on or beside; see `tokens.css` of the site. */
export interface FixedColors {
  /** What text may stand on: the page, boxes, notices and care cards. */
  backgrounds: Readonly<Record<string, string>>
  /** The text itself. */
  inks: Readonly<Record<string, string>>
}

export const themes = ['light', 'dark'] as const
export type Theme = (typeof themes)[number]

export const fixedColors: Record<Theme, FixedColors> = {
  light: {
    backgrounds: {
      paper: '#fbf8f3',
      surface: '#ffffff',
      sunken: '#f3eee6',
      'notice-soft': '#fdf0e4',
      'warning-soft': '#fff5d6',
      'emergency-soft': '#fdeeec',
      'urgent-soft': '#fff1de',
      'calm-soft': '#e6f1f0',
      'self-soft': '#e9f3e8',
    },
    inks: { ink: '#1f2b2e', 'ink-soft': '#424e51' },
  },
  dark: {
    backgrounds: {
      paper: '#12191b',
      surface: '#1a2326',
      sunken: '#0d1315',
      'notice-soft': '#33231a',
      'warning-soft': '#2f2814',
      'emergency-soft': '#331b1b',
      'urgent-soft': '#2f2416',
      'calm-soft': '#16292b',
      'self-soft': '#18291b',
    },
    inks: { ink: '#e9eceb', 'ink-soft': '#bcc7c8' },
  },
}

/** The site's own soft background, where a clinic has no main color. */
export const ownSoft: Record<Theme, string> = { light: '#e2efed', dark: '#1b3537' }
