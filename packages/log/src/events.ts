/** Every event that a log tells of, with its sentence. No sentence has a value in it: those are facts beside it. */
export const events = {
  // A program
  preparing: 'The database is checked and brought up to date.',
  'database-ready': 'The database is ready.',
  started: 'The program answers requests.',
  listening: 'The worker answers requests.',
  stopped: 'The program ends.',
  cut: 'Requests were still in flight: they are cut.',
  failed: 'The program ended with an error.',
  fault: 'Something failed that nobody had foreseen.',
  library: 'A library tells of something.',

  // Requests
  request: 'A request was answered.',
  'request-failed': 'A request could not be answered.',
  'screen-failed': 'A screen could not be shown.',
  'page-answer-missing': 'A page was sent without an answer that it shows.',
  'shared-draft-failed': 'A shared draft could not be shown.',
  'shared-draft-without-page': 'A shared draft has no page at one of its paths.',
  'worker-silent': 'The worker has not answered a question.',
  'database-unwritable': 'The database can’t be written.',
  'evidence-head-missed': 'The end of the evidence log was not noted.',

  // Mail
  'mail-unsent': 'A message was not sent, because no mail server is set up.',
  'mail-failed': 'Messages could not be sent; they are tried again.',
  'mail-refused': 'The mail server accepts no message for some people.',
  'password-link-unsent': 'A link to set a password was not sent.',
  'reminders-sent': 'Reminders of reviews were sent.',
  'reminders-failed': 'Reviews that are due could not be mailed; the worker tries again.',
  'news-failed': 'People could not be told what happened; the worker tries again.',

  // Publishing
  'change-queued': 'A change waits to be published.',
  'change-live': 'A change is live.',
  'change-refused': 'A change was not published.',
  refused: 'Documents were left out of a release.',
  'pass-failed': 'The worker could not publish; it tries again.',
  'render-progress': 'Pages are being rendered.',
  'check-progress': 'Documents are being checked by the editorial rules.',
  publisher: 'The publisher tells what it does.',
  'bundle-unreadable': 'The worker can’t start: the site’s bundle or its state can’t be read.',
  'task-failed': 'A task of the worker failed.',
  'catching-up': 'Documents are compared with what is live.',
  'catch-up-failed': 'The worker could not catch up; it tries again.',
  pinned: 'The site is pinned to an earlier release: changes wait until it is unpinned.',
  'roll-back-unfinished': 'The roll-back could not be finished.',
  'roll-back-remark': 'Something kept a roll-back from being whole.',
  'record-failed': 'Releases could not be put on record; the worker tries again.',
  'live-link-mended': 'The live link was gone or led elsewhere: it is made again.',
  'live-files-mended': 'The files of the live site were gone: the site is rendered again.',
  'live-unmended': 'The live site could not be mended; the worker tries again.',
  'upload-storage-failed': 'The bucket of uploads could not be read or written; nothing of the request was saved.',
  'delivery-failed': 'The live site could not be taken to its bucket, caches or host; it is tried again.',
  'index-now': 'Search engines could not be told of changes.',

  // What is watched
  unsigned: 'Words are live without a signature in force.',
  'unsigned-unknown': 'The worker could not look for live words without a signature.',
  'check-done': 'The live site was compared with the database.',
  'check-failed': 'The live site could not be compared with the database.',
  'check-unsaved': 'The result of the check could not be saved.',
  'evidence-damaged': 'The evidence log is damaged.',
  'evidence-unchecked': 'The evidence log could not be checked.',
} as const

export type LogEvent = keyof typeof events

/** What happens all day long: lines of JSON tell of it, a terminal does not. */
const routine: ReadonlySet<LogEvent> = new Set([
  'request',
  'change-queued',
  'change-live',
  'change-refused',
  'listening',
  'stopped',
])

export const isRoutine = (name: unknown): boolean => isLogEvent(name) && routine.has(name)

export const isLogEvent = (name: unknown): name is LogEvent => typeof name === 'string' && Object.hasOwn(events, name)
