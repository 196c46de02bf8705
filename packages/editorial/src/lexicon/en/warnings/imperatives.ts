import type { Claim } from '../../../language/claim.ts'
import type { WarnedTopic } from '../../../language/opposite-warnings.ts'
import { anyOf, part, pattern } from '../../../language/pattern.ts'
import { unless } from './delays.ts'
import { vehicle } from './permissions.ts'

const start = part`(?:^|[,;] |\band |\bor |\bthen )(?:please |just |simply |then )?`
const company = anyOf(['adults?', 'chaperones?', 'companions?', 'drivers?', 'escorts?', 'lifts?', 'rides?'])
const somebody = part`(?:the |your |an? |any )?${company}\b`
const drop = anyOf(['cancel', 'do without', 'forget(?: about)?', 'go without', 'ignore', 'skip'])
const checked = anyOf(['blood pressure', 'heart', 'oxygen', 'vital signs?'])
const checks = part`(?:the |your |all )?(?:${checked} )?${anyOf(['checks?', 'monitoring', 'observation', 'readings?'])}\b`
const meal = anyOf(['breakfast', 'lunch', 'dinner', 'meal', 'snack'])
const heavyDrink = anyOf(['coffee with (?:cream|milk)', 'latte', 'milk', 'milkshake', 'smoothie'])
const tooLate = anyOf(['beforehand', 'first', 'before (?:we|you|your|the)', 'on the way', 'that morning'])
const comeOrGo = anyOf(['arrive', 'come', 'go', 'leave', 'return', 'travel'])
/** A meal long enough before. */
const earlier = pattern`\b(?:(?:the |your )?(?:day|evening|night|week) before|the days before|until the evening)\b`
/** What makes a meal none before a treatment. */
export const unlessEarlier = new RegExp(`${unless.source}|${earlier.source}`, 'gu')

/** Imperatives by which English tells patients to do what a warning forbids. */
export const englishImperatives: Partial<Record<WarnedTopic, Claim[]>> = {
  driving: [
    {
      pattern: pattern`${start}(?:ride|take|use) your (?:own )?(?:bicycle|bike|car|motorbike|motorcycle|scooter|truck|van) (?:home|back)\b`,
      amountsTo: 'tells patients to drive',
      unless,
    },
    {
      pattern: pattern`${start}(?:climb|get|hop|jump) (?:in|into|on) your (?:own )?(?:car|truck|van) and (?:drive|go|head|set off)\b`,
      amountsTo: 'tells patients to drive',
      unless,
    },
    { pattern: pattern`${start}(?:get behind|take) the wheel\b`, amountsTo: 'tells patients to drive', unless },
  ],
  escort: [
    {
      pattern: pattern`${start}ask (?:nobody|no one) to (?:accompany|collect|come|drive|fetch|stay|take|wait)\b`,
      amountsTo: 'says that nobody has to come along',
      unless,
      isBeyondNegation: true,
    },
    { pattern: pattern`${start}${drop} ${somebody}`, amountsTo: 'says that nobody has to come along', unless },
    {
      pattern: pattern`${start}leave ${somebody} (?:at home|behind)\b`,
      amountsTo: 'says that nobody has to come along',
      unless,
    },
    {
      pattern: pattern`${start}${comeOrGo} (?:back |home )?without ${somebody}`,
      amountsTo: 'says that nobody has to come along',
      unless,
    },
    {
      pattern: pattern`\b(?:do not|don't|never) bother (?:about |bringing |finding |to bring |to find |with )${somebody}`,
      amountsTo: 'says that nobody has to come along',
      unless,
      isBeyondNegation: true,
    },
    {
      pattern: pattern`${start}(?:catch|get|take) (?:a|an|the) ${vehicle} (?:back|home) (?:\w+ )?(?:alone|by yourself|on your own)\b`,
      amountsTo: 'sends patients home alone',
      unless,
    },
  ],
  fasting: [
    {
      pattern: pattern`${start}(?:eat|have|enjoy|finish) (?:[\w']+ ){0,3}?${meal} ${tooLate}\b`,
      amountsTo: 'says that patients may eat or drink',
      unless: earlier,
    },
    {
      pattern: pattern`${start}(?:eat|drink) (?:and drink )?(?:as normal|as usual|normally) until (?:we|you|your|the) (?!\w+ before)`,
      amountsTo: 'says that patients may eat or drink',
      unless: earlier,
    },
    {
      pattern: pattern`${start}${drop} (?:the |your )?fast(?:ing)?(?: (?:period|rules?|times?))?\b`,
      amountsTo: 'says that nobody has to fast',
      unless: unlessEarlier,
    },
    {
      pattern: pattern`${start}(?:drink|have) (?:[\w']+ ){0,2}?${heavyDrink} ${tooLate}\b`,
      amountsTo: 'says that patients may eat or drink',
      unless: earlier,
    },
  ],
  monitoring: [
    {
      pattern: pattern`${start}(?:(?:switch|take|turn) off|remove|unplug) (?:the |your )?(?:clip|cuff|monitor|sensors?)\b`,
      amountsTo: 'says that nothing has to be checked',
      unless,
    },
    {
      pattern: pattern`${start}(?:go|leave) (?:home )?before ${checks} (?:ends?|is|are) ?(?:done|finished|over)?`,
      amountsTo: 'says that nothing has to be checked',
      unless,
    },
    { pattern: pattern`${start}${drop} ${checks}`, amountsTo: 'says that nothing has to be checked', unless },
  ],
}
