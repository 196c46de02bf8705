/** A sentence as numbers: the places of its features and their values. */
export interface SparseVector {
  places: Int32Array
  values: Float64Array
}

/** What a model learns from. */
export interface TrainingSet {
  vectors: readonly SparseVector[]
  /** True for the vectors that the model must recognise. */
  labels: readonly boolean[]
  /** How much an error on each vector costs. */
  costs: readonly number[]
  /** Number of features. */
  size: number
}

const passes = 12
const newtonSteps = 8
const precision = 1e-9

/**
 * Trains a logistic regression with an L2 penalty by dual coordinate descent (Yu, Huang and Lin, Machine Learning 2011;85:41).
 * Returns the weight of each feature, and the intercept at the end. The same set always gives the same weights.
 */
export function trainLogistic({ vectors, labels, costs, size }: TrainingSet): Float64Array {
  const weights = new Float64Array(size + 1)
  const duals = vectors.map((_, index) => Math.min(0.001 * (costs[index] ?? 0), 1e-8))
  const norms = vectors.map(({ values }) => values.reduce((sum, value) => sum + value * value, 1))
  vectors.forEach((vector, index) => {
    addTo(weights, vector, (duals[index] ?? 0) * sign(labels[index]))
  })
  const random = createRandom()
  const order = vectors.map((_, index) => index)
  for (let pass = 0; pass < passes; pass += 1) {
    shuffle(order, random)
    for (const index of order) {
      const [vector, norm, cost] = [vectors[index], norms[index] ?? 0, costs[index] ?? 0]
      if (!vector) continue
      const before = duals[index] ?? 0
      const after = improveDual(before, { gradient: sign(labels[index]) * dot(weights, vector), norm, cost })
      duals[index] = after
      addTo(weights, vector, (after - before) * sign(labels[index]))
    }
  }
  return weights
}

/** The log-odds that a model gives a vector. */
function dot(weights: Float64Array, { places, values }: SparseVector): number {
  let sum = weights[weights.length - 1] ?? 0
  for (let index = 0; index < places.length; index += 1)
    sum += (weights[places[index] ?? 0] ?? 0) * (values[index] ?? 0)
  return sum
}

const sign = (label: boolean | undefined): number => (label ? 1 : -1)

function addTo(weights: Float64Array, { places, values }: SparseVector, factor: number): void {
  if (factor === 0) return
  for (let index = 0; index < places.length; index += 1) add(weights, places[index] ?? 0, factor * (values[index] ?? 0))
  add(weights, weights.length - 1, factor)
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
