import { anyOf, part, pattern } from '../../../language/pattern.ts'

/** What hurts decides nothing: “You can take ibuprofen if the knee aches” waits for nobody. */
const ofAches = part`(?:(?!(?:not|no longer|never|stops?)\b|\w+n't\b)[\w-]+ ){1,4}?(?:aches?|bothers|burns|hurts?|itches|sore|stings|throbs)\b`

/** Times and decisions that a permission waits for. */
const delays = [
  String.raw`after (?:\w+ ){0,3}?(?:\d+|hours?|days?|night|sleep|tomorrow|that|then)`,
  'after we',
  '(?:the )?(?:next|following) (?:day|morning)',
  'tomorrow',
  'the day after',
  String.raw`\d+ (?:hours?|days?)`,
  'hours later',
  '(?:as soon as|only (?:after|if|once|when)|once|until|unless)',
  `(?:if|when) (?!${ofAches})(?:your|our|the|a|we|staff)`,
  'before (?:your|the|each|every) (?:first )?(?:visit|appointment|session|treatment)(?= you (?:can|may))',
]

/** A delay or somebody's decision makes a permission part of the warning: "You can drive again after 24 hours." */
const delayed = pattern`\b${anyOf(delays)}`
/** Parts of the care in which nothing has been given yet. */
const beforeAnything = pattern`\b(?:assessment|consultation|screening|interview|phone call|video (?:call|visit)|first (?:call|talk|appointment)|to the clinic|to your (?:visit|appointment|session)|on the way (?:here|to us))\b`
/** What makes a permission no opposite of a warning. */
export const unless = new RegExp(`${delayed.source}|${beforeAnything.source}`, 'gu')
