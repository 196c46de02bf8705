/** What people are told of, in the order in which they choose. */
export const notificationKinds = [
  'submitted',
  'returned',
  'commentAnswered',
  'approved',
  'published',
  'scheduleFailed',
  'withdrawn',
  'reviewDue',
] as const
export type NotificationKind = (typeof notificationKinds)[number]

/** Whose news a kind is, for the list of choices. */
export const notificationLabels: Record<NotificationKind, string> = {
  submitted: 'A document waits for my review',
  returned: 'A reviewer wants changes in what I submitted',
  commentAnswered: 'A comment was answered in a review that I take part in',
  approved: 'What I submitted was approved',
  published: 'A document that I worked on was published',
  scheduleFailed: 'A scheduled publish failed',
  withdrawn: 'A document was withdrawn',
  reviewDue: 'A review is due soon or overdue',
}

/** How somebody is told. */
export const notificationWays = ['both', 'bell', 'mail', 'neither'] as const
export type NotificationWay = (typeof notificationWays)[number]

export const wayLabels: Record<NotificationWay, string> = {
  both: 'Bell and mail',
  bell: 'Bell',
  mail: 'Mail',
  neither: 'Neither',
}

/** What holds until somebody chooses otherwise: mail for what waits for its reader. */
export const defaultWays: Record<NotificationKind, NotificationWay> = {
  submitted: 'both',
  returned: 'both',
  commentAnswered: 'both',
  approved: 'both',
  published: 'bell',
  scheduleFailed: 'both',
  withdrawn: 'both',
  reviewDue: 'both',
}
