/** The words beside telephone numbers. */
export const enPhone = {
  call: (phone: string) => `Call ${phone}`,
  callNow: (phone: string) => `Call ${phone} now if:`,
  /** "Call Poison Control now if:"; a short code takes texts alone. */
  callService: (service: string, { isNow, isText }: { isNow: boolean; isText: boolean }) =>
    `${isText ? 'Text' : 'Call'} ${service}${isNow ? ' now' : ''} if:`,
  textTo: (phone: string) => `Text ${phone}`,
  withExtension: (call: string, extension: string) => `${call}, extension ${extension}`,
  phoneAnswered: 'Phone hours:',
  outOfHours: 'If nobody answers, or at other times:',
  ifNobodyAnswers: 'If nobody answers:',
  /** A number that is answered at all times: as pages say it, and other words for it that editors may choose. */
  alwaysAnswered: {
    words: 'Day and night',
    phrases: [
      ...['day and night', 'night and day', 'day or night', 'around the clock', 'round the clock'],
      ...['24 hours', '24 hrs', '24 h', '24h', '24-hour', '24/7', 'at all times', 'at any time', 'any time', 'anytime'],
      ...['always', '24 hours a day'],
    ],
    /** What may stand beside them. */
    everyDay: [
      ...['every day', 'each day', 'a day', '7 days a week', 'seven days a week', '7 days', 'all week', 'all year'],
      ...['365 days a year', 'weekends and holidays too', 'including weekends and holidays', 'including holidays'],
      ...['including weekends', 'open', 'and'],
    ],
  },
}

/** The same words in any language. */
export type PhoneWords = typeof enPhone
