/** How a language writes numbers. */
export interface NumberWords {
  /** Words for numbers, shares and multiples, folded. */
  words: ReadonlySet<string>
  /** The digits of those that count one by one or in tens. */
  values: ReadonlyMap<string, string>
  /** What counts the times that one comes, folded and without a plural’s “s”: “3 times”, “3 sessions”, “3 a week”. */
  occasions: ReadonlySet<string>
  /** Words after which a number is a name, folded: “step 2”, “room 4”, “one or two”. */
  named: ReadonlySet<string>
  /** Words before a number that names a decade, folded: «años 50». */
  decades: ReadonlySet<string>
  /** A share of people, "1 in 5": the first group holds the part, the second the whole. */
  ratio: RegExp
  /** A figure of how often something happened, “2.1 deaths in 100,000 treatments”, which may be of anything. */
  rate: RegExp
  /** Words that a number is multiplied by, or that stand for a number alone: “2 million”, “a thousand”. */
  multiples: ReadonlyMap<string, number>
  /** A percentage of people, "36% of them": the first group holds the number. */
  percentOfPeople: RegExp
}
