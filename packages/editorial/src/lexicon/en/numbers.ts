import type { NumberWords } from '../../language/number-words.ts'
import { part, pattern } from '../../language/pattern.ts'

const number = part`(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|thirty|forty|forty-five|fifty|sixty|seventy|eighty|ninety|twenty-four|forty-eight|seventy-two|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-\w+|(?:a|one|two|three|four|five|six) (?:hundred|thousand|million|dozen))`
const unit = part`(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|sessions?|infusions?|treatments?|visits?|doses?|people|patients|adults|participants|percent|per cent|times|milligrams?|mg|pounds|kilos?|kilograms?|dollars|points|studies|trials|in ten|out of)`

/** How English writes numbers, and which of them claim nothing. */
export const englishNumbers: NumberWords = {
  exempt: [
    pattern`\b(?:on |by |before |since |until |in )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?,? )?\d{1,2}(?:st|nd|rd|th)? (?:january|february|march|april|may|june|july|august|september|october|november|december)\b,?(?: \d{4})?`,
    pattern`\b(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.? \d{1,2}(?:st|nd|rd|th)?\b,?(?: \d{4})?`,
    pattern`\b(?:(?:from |between |at |by |until |to )?\d{1,2}(?::\d{2})?\s?(?:to|and|-|—|until)\s?)?\d{1,2}(?::\d{2})?\s?(?:am|pm|a\.\s?m\.?|p\.\s?m\.?|o'clock|noon)(?![a-z])`,
    pattern`\b(?:step|part|page|section|chapter|phase|type|option|room|suite|floor|unit|building|question|tier|stage|table|figure|grade|level|version|title|form|number|no\.|zip|ca|po box) ?#? ?\d+[a-z]?\b`,
    pattern`\b\d+ (?:[nsew]\.? )?(?:\w+ ){1,3}(?:street|st|avenue|ave|boulevard|blvd|road|rd|drive|dr|lane|ln|way|court|ct|place|pl|parkway|highway|hwy)\b`,
    pattern`\b24 hours a day(?:,? (?:7|seven) days a week)?|\b24 ?\/ ?7\b|\bone or two\b|\bone at a time\b|#\s?1\b|\ba hundred percent\b|\b(?:a (?:dozen|thousand|hundred|million)|dozens of|hundreds of|thousands of|a thousand) (?:times|thanks|reasons)\b|\b(?:aged? |, )\d{2}(?= ?[.,]|$)|\b100 ?(?:%|percent) (?:safe|effective|natural|satisf\w+|sure|certain|guarante\w+)`,
  ],
  worded: pattern`\b${number}(?: (?:or|to|and) ${number})?[ -](?:(?:ketamine|new|more|full|of the|of|whole|other|hundred|thousand|out of|in) ){0,2}${unit}\b|\b(?:one|two|three|four|five|six|seven|eight|nine) (?:in|out of) (?:every )?(?:two|three|four|five|six|seven|eight|nine|ten|twenty|fifty|a hundred)\b|\b(?:(?:one|two|a|three)[ -](?:half|thirds?|quarters?|fifths?|tenths?)|half|a third|a quarter) (?:of (?:all |the |our |them|those|these|people|patients)|the (?:people|patients))|\b(?:twice|two times|three times|four times) (?:a|per|each|every) (?:day|week|month)\b`,
  ratio: pattern`\b([\d,]+) (?:in|of|out of|of the) (?:every )?([\d,]+)\b`,
}
