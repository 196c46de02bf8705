import {
  frequencyBandFloors,
  isNobody,
  minimumPeopleForShare,
  toBandVerdict,
  type ComparedFigure,
  type FrequencyBand,
  type FrequencyQualifier,
  type FrequencyUnit,
  type FrequencyValue,
} from '@carepath/schema'
import { isBarePercent, toPlainRate, toRate, type RateValue } from './plain-rate.ts'
import { toPlainShare, type OneShare } from './plain-share.ts'
import { toRareShare } from './rare-share.ts'

/** The words that a frequency is written with. */
export interface FrequencyWords {
  bands: Record<FrequencyBand, string>
  /** Before a number; nothing where the number is exact. */
  qualifiers: Record<Exclude<FrequencyQualifier, 'exactly'>, string>
  /** "188 people", "1 person" */
  count: (value: number, per: FrequencyUnit) => string
  /** "27 studies" */
  countStudies: (value: number) => string
  /** "people" */
  uncounted: Record<FrequencyUnit, string>
  /** "1 in 5 people" */
  oneIn: (numerator: string, all: string) => string
  /** "140 for every 100 people": times that it happened, which are no part of the people. */
  forEvery: (numerator: string, all: string) => string
  /** "38 of 188 people", "20% of 67 people" */
  of: (part: string, all: string) => string
  /** "20% of people", where it is not known of how many. */
  ofUnknown: (percent: string, units: string) => string
  all: (all: string) => string
  nobody: (all: string) => string
  range: (from: string, to: string) => string
  /** Of two percentages: «del 2% al 10%». */
  rangeOfPercent: (from: string, to: string) => string
  /** "38 of 188 people studied" */
  studied: (words: string) => string
  inStudies: (words: string, studies: string) => string
  inAll: (all: string) => string
  /** Remarks, each a sentence. */
  itCanStillHappen: string
  severalTimes: string
  tooFew: (units: string) => string
  /** That a rate of sessions or courses is not one of people. What is counted in other words says so itself. */
  notPeople: Record<Exclude<FrequencyUnit, 'patient' | 'other'>, string>
  number: (value: number) => string
  /** A number with all its decimals, as it was entered. */
  exactNumber: (value: number) => string
  /** A number of percent, as it was entered; of a group so small that a decimal says nothing, without one. */
  percent: (value: number, all?: number) => string
}

/** A figure in words. */
export interface FigureWords {
  /** "about 1 in 5 people"; of a small study, no more than what was seen: "1 of 24 people studied". */
  number: string
  /** "Very common": only where the figure carries a word. */
  band?: string
  /** "38 of 188 people studied", where `number` says it otherwise. */
  counted?: string
  /** What the figure does not show, in a sentence. */
  remark?: string
}

/**
 * How often an effect happens, in words. `beside` is the figure that it stands beside, for a comparison: a share is then
 * stated in the same form. The word for a band never stands alone, since a word alone makes people
 * overestimate. A study of few people is told as it was, for a share of it would promise more than it knows.
 */
export function formatFigure(figure: ComparedFigure, words: FrequencyWords, beside?: FrequencyValue): FigureWords {
  const { remark, ...numbers } = formatNumbers(figure, words, beside)
  const remarks = [remark, isOfPeople(figure.per) ? '' : words.notPeople[figure.per]].filter(Boolean).join(' ')
  return remarks ? { ...numbers, remark: remarks } : numbers
}

type PeopleUnit = 'patient' | 'other'

/** What is counted in other words may be people, such as those of a year. */
const isOfPeople = (per: FrequencyUnit): per is PeopleUnit => per === 'patient' || per === 'other'

function formatNumbers(figure: ComparedFigure, words: FrequencyWords, beside: FrequencyValue | undefined): FigureWords {
  const { value, per } = figure
  if (value.kind === 'rate') return formatRate(value, per, words, beside)
  if (beside?.kind === 'rate' && isBarePercent(value) && !isNobody(value))
    return formatRate(toRate(value), per, words, beside)
  const verdict = toBandVerdict(figure)
  const band = verdict.band && { band: words.bands[verdict.band] }
  if (isNobody(value)) return { number: formatNobody(value, per, words), remark: words.itCanStillHappen }
  if (value.kind === 'range') return { ...formatRange(value, per, words, beside), ...band }
  if (value.denominator === undefined) return { number: formatPart(value, per, words, beside) }
  const counted = words.studied(formatPart(value, per, words))
  if (value.denominator < minimumPeopleForShare) return { number: counted, remark: words.tooFew(words.uncounted[per]) }
  const number = formatShare(value, per, { words, other: shareOf(beside) ?? comparedShare(figure) })
  return number ? { number, counted, ...band } : { number: counted, ...band }
}

/** "about 1 in 5 people"; undefined where as many as all had it, which a share can't say better. */
function formatShare(
  value: OneValue,
  per: FrequencyUnit,
  { words, other }: { words: FrequencyWords; other: OneShare | undefined },
): string | undefined {
  const share = toOneShare(value)
  const { numerator, denominator } = toPlainShare(share, other)
  if (numerator === denominator) return undefined
  const oneIn = words.oneIn(words.number(numerator), words.count(denominator, per))
  const isRounded = Math.abs(numerator / denominator - share.share) > 1e-9
  return qualify(oneIn, value.qualifier === 'exactly' && isRounded ? 'about' : value.qualifier, words)
}

/** The share of people that each word means: "Common", "at least 1 in 100 people". */
export function bandMeanings({
  bands,
  qualifiers,
  count,
  oneIn,
  number,
}: FrequencyWords): [word: string, share: string][] {
  const share = (qualifier: string, all: number) => `${qualifier} ${oneIn(number(1), count(all, 'patient'))}`
  const rarest = frequencyBandFloors[frequencyBandFloors.length - 1]?.[1] ?? 1
  return [
    ...frequencyBandFloors.map(([band, all]): [string, string] => [bands[band], share(qualifiers.atLeast, all)]),
    [bands.veryRare, share(qualifiers.lessThan, rarest)],
  ]
}

/** The share that a figure's comparator is told as, where it is told as one. */
export const comparedShare = ({ comparator }: ComparedFigure): OneShare | undefined => shareOf(comparator?.value)

/** The share of a value that is told as one: undefined of too few people, of nobody, of all, and where it is not known of how many. */
function shareOf(value: FrequencyValue | undefined): OneShare | undefined {
  if (!value || value.kind === 'range' || value.kind === 'rate' || isNobody(value)) return undefined
  const { share, limit } = toOneShare(value)
  const isTold = value.denominator !== undefined && value.denominator >= minimumPeopleForShare && share < 1
  return isTold ? { share, limit } : undefined
}

type OneValue = Exclude<FrequencyValue, { kind: 'range' | 'rate' }>

/** The share of a count or a percentage, with the side to which it may be rounded. */
export function toOneShare(value: OneValue): OneShare {
  const share = value.kind === 'count' ? value.numerator / value.denominator : value.percent / 100
  const { qualifier } = value
  const isLower = qualifier === 'atLeast' || qualifier === 'moreThan'
  return { share, limit: isLower ? 'lower' : qualifier === 'upTo' || qualifier === 'lessThan' ? 'upper' : 'none' }
}

/** "at least 38 of 188 people", "20% of 67 people", "20% of people", "all 24 people". */
function formatPart(value: OneValue, per: FrequencyUnit, words: FrequencyWords, beside?: FrequencyValue): string {
  const { denominator, qualifier } = value
  const all = formatAll(denominator, per, words)
  const isAll = value.kind === 'count' ? value.numerator === value.denominator : value.percent === 100
  const isUpper = qualifier === 'upTo' || qualifier === 'lessThan'
  if (isAll && denominator !== undefined && denominator > 1 && !isUpper) return words.all(all)
  if (value.kind === 'count') {
    // A number of people is whole: it is their share that is about so much.
    const counted = words.of(words.number(value.numerator), all)
    return qualifier === 'about' ? counted : qualify(counted, qualifier, words)
  }
  const { percent } = value
  if (denominator !== undefined) return qualify(words.of(words.percent(percent, denominator), all), qualifier, words)
  const rare = formatRareShare([percent], per, words, beside)
  // Nobody has counted six in a thousand: the percentage is that of other people, and may be rounded.
  if (rare) return qualify(rare, qualifier === 'exactly' ? 'about' : qualifier, words)
  return qualify(words.ofUnknown(words.percent(percent), words.uncounted[per]), qualifier, words)
}

function formatNobody(value: FrequencyValue, per: FrequencyUnit, words: FrequencyWords): string {
  if (value.denominator !== undefined) return words.studied(words.nobody(formatAll(value.denominator, per, words)))
  const none = words.ofUnknown(words.percent(0), words.uncounted[per])
  return value.kind === 'range' && value.studies !== undefined
    ? words.inStudies(none, words.countStudies(value.studies))
    : words.studied(none)
}

function formatRange(
  { from, to, studies, denominator }: Extract<FrequencyValue, { kind: 'range' }>,
  per: FrequencyUnit,
  words: FrequencyWords,
  beside: FrequencyValue | undefined,
): FigureWords {
  const ends = from === to ? [to] : [from, to]
  const percents = words.ofUnknown(
    joinEnds(
      ends.map((end) => words.percent(end)),
      words.rangeOfPercent,
    ),
    words.uncounted[per],
  )
  const range = formatRareShare(ends, per, words, beside) ?? percents
  const number = studies === undefined ? range : words.inStudies(range, words.countStudies(studies))
  return denominator === undefined ? { number } : { number, counted: words.inAll(words.count(denominator, per)) }
}

/** "2.1 in 100,000 treatments": as it is published, for it is reckoned and was watched in nobody. It is no share of people. */
function formatRate(
  value: RateValue,
  per: FrequencyUnit,
  words: FrequencyWords,
  beside: FrequencyValue | undefined,
): FigureWords {
  const { part, all, isOfTimes } = toPlainRate(value, beside)
  const rate = (isOfTimes ? words.forEvery : words.oneIn)(words.exactNumber(part), words.count(all, per))
  const remark = isNobody(value) ? words.itCanStillHappen : isOfTimes ? words.severalTimes : undefined
  return { number: qualify(rate, value.qualifier, words), ...(remark && { remark }) }
}

/** "3 to 6 in 1 million doses": a part of one percent tells nobody how rare it is. Undefined for what is more frequent. */
function formatRareShare(
  percents: number[],
  per: FrequencyUnit,
  words: FrequencyWords,
  beside: FrequencyValue | undefined,
): string | undefined {
  const share = toRareShare(percents, beside && percentsOf(beside))
  return share && words.oneIn(joinEnds(share.parts.map(words.number), words.range), words.count(share.all, per))
}

/** The percentages that a figure is stated in; undefined where it is stated otherwise. */
function percentsOf(value: FrequencyValue): number[] | undefined {
  if (value.kind === 'range') return [value.from, value.to]
  return value.kind === 'percent' && value.denominator === undefined ? [value.percent] : undefined
}

const joinEnds = ([from = '', to]: string[], join: FrequencyWords['range']): string =>
  to === undefined ? from : join(from, to)

/** "188 people"; where it is not known how many, "people". */
const formatAll = (count: number | undefined, per: FrequencyUnit, words: FrequencyWords): string =>
  count === undefined ? words.uncounted[per] : words.count(count, per)

const qualify = (number: string, qualifier: FrequencyQualifier, words: FrequencyWords): string =>
  qualifier === 'exactly' ? number : `${words.qualifiers[qualifier]} ${number}`
