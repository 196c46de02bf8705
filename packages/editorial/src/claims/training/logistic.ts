/** A sentence as numbers: the places of its features and their values. */
export interface SparseVector {
  places: Int32Array
  values: Float64Array
}

/** What models of several outputs learn from. */
export interface TrainingSet {
  vectors: readonly SparseVector[]
  /** For each output, true for the vectors that its model must recognise. */
  labels: readonly (readonly boolean[])[]
  /** How much an error on a vector costs. */
  cost: number
  /** Number of features. */
  size: number
}

/** More change no score by more than a thousandth. */
const passes = 5
const newtonSteps = 8
const precision = 1e-9

/**
 * Trains a logistic regression for each output with an L2 penalty by dual coordinate descent (Yu, Huang and Lin, Machine
 * Learning 2011;85:41). Returns the weight of each feature, and the intercept at the end, by output. The same set always gives
 * the same weights.
 */
export function trainLogistic({ vectors, labels, cost, size }: TrainingSet): Float64Array[] {
  const outputs = labels.length
  // The weights of a feature for all outputs stand beside each other, since a vector is read for all of them at once.
  const weights = new Float64Array((size + 1) * outputs)
  const duals = new Float64Array(vectors.length * outputs).fill(Math.min(0.001 * cost, 1e-8))
  const signs = vectors.map((_, index) => Float64Array.from(labels, (labelled) => (labelled[index] ? 1 : -1)))
  const norms = vectors.map(({ values }) => values.reduce((sum, value) => sum + value * value, 1))
  vectors.forEach((vector, index) => {
    const factors = (signs[index] ?? new Float64Array(outputs)).map((sign) => sign * (duals[0] ?? 0))
    addTo(weights, vector, factors)
  })
  const random = createRandom()
  const order = vectors.map((_, index) => index)
  const factors = new Float64Array(outputs)
  const odds = new Float64Array(outputs)
  for (let pass = 0; pass < passes; pass += 1) {
    shuffle(order, random)
    for (const index of order) {
      const [vector, sign, norm] = [vectors[index], signs[index], norms[index] ?? 0]
      if (!vector || !sign) continue
      readOdds(odds, weights, vector)
      for (let output = 0; output < outputs; output += 1) {
        const before = duals[index * outputs + output] ?? 0
        const gradient = (sign[output] ?? 0) * (odds[output] ?? 0)
        const after = improveDual(before, { gradient, norm, cost })
        duals[index * outputs + output] = after
        factors[output] = (after - before) * (sign[output] ?? 0)
      }
      addTo(weights, vector, factors)
    }
  }
  return labels.map((_, output) =>
    Float64Array.from({ length: size + 1 }, (__, place) => weights[place * outputs + output] ?? 0),
  )
}

/** Writes the log-odds that the models give a vector, by output. */
function readOdds(odds: Float64Array, weights: Float64Array, { places, values }: SparseVector): void {
  const outputs = odds.length
  const last = weights.length - outputs
  for (let output = 0; output < outputs; output += 1) odds[output] = weights[last + output] ?? 0
  for (let index = 0; index < places.length; index += 1) {
    const from = (places[index] ?? 0) * outputs
    const value = values[index] ?? 0
    for (let output = 0; output < outputs; output += 1) add(odds, output, (weights[from + output] ?? 0) * value)
  }
}

/** Adds a vector to the weights of each output, times the output's factor. */
function addTo(weights: Float64Array, { places, values }: SparseVector, factors: Float64Array): void {
  const outputs = factors.length
  const last = weights.length - outputs
  for (let index = 0; index < places.length; index += 1) {
    const from = (places[index] ?? 0) * outputs
    const value = values[index] ?? 0
    for (let output = 0; output < outputs; output += 1) add(weights, from + output, (factors[output] ?? 0) * value)
  }
  for (let output = 0; output < outputs; output += 1) add(weights, last + output, factors[output] ?? 0)
}

function add(weights: Float64Array, place: number, amount: number): void {
  weights[place] = (weights[place] ?? 0) + amount
}

/** Newton's method on one dual variable, kept between 0 and its cost. */
function improveDual(
  before: number,
  { gradient, norm, cost }: { gradient: number; norm: number; cost: number },
): number {
  let dual = before
  for (let step = 0; step < newtonSteps; step += 1) {
    const slope = gradient + norm * (dual - before) + Math.log(dual / (cost - dual))
    const curvature = norm + cost / (dual * (cost - dual))
    let next = dual - slope / curvature
    if (next <= 0) next = dual * 0.1
    if (next >= cost) next = cost - (cost - dual) * 0.1
    if (Math.abs(next - dual) < precision) return next
    dual = next
  }
  return dual
}

/** A fixed sequence of numbers from 0 to 1, so that training is repeatable. */
function createRandom(): () => number {
  let state = 12_345
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return state / 0x80000000
  }
}

function shuffle(order: number[], random: () => number): void {
  for (let index = order.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1))
    const moved = order[index] ?? index
    order[index] = order[other] ?? other
    order[other] = moved
  }
}
