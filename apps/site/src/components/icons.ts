/** SVG paths of the site's icons. Every icon has a word beside it. */
export const icons = {
  emergency: 'M12 2 1 21h22L12 2Zm0 6v7m0 2v2',
  urgent: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Zm0 5v6l4 2',
  nonUrgent: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Zm0 5v2m0 2v6',
  selfCare: 'M12 21S3 15 3 8.5A4.5 4.5 0 0 1 12 7a4.5 4.5 0 0 1 9 1.5C21 15 12 21 12 21Z',
  warning: 'M12 2 1 21h22L12 2Zm0 6v7m0 2v2',
  search: 'M10.5 3a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15Zm5.5 13 5 5',
  menu: 'M3 6h18M3 12h18M3 18h18',
  phone: 'M5 3h4l2 5-3 2a12 12 0 0 0 6 6l2-3 5 2v4a2 2 0 0 1-2 2A16 16 0 0 1 3 5a2 2 0 0 1 2-2Z',
  clock: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Zm0 5v5l3 3',
  check: 'M4 4h16v16H4z',
  avoid: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM6 6l12 12',
  print: 'M7 8V3h10v5M7 17H4v-8h16v8h-3M7 14h10v7H7z',
  previous: 'M15 4 7 12l8 8',
  next: 'm9 4 8 8-8 8',
  open: 'm5 9 7 7 7-7',
} as const
export type IconName = keyof typeof icons

/** Icons that point along the line: mirrored where lines run from right to left. */
export const directionalIcons: ReadonlySet<IconName> = new Set<IconName>(['previous', 'next'])
