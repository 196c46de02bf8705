import { describe, expect, it } from 'vitest'
import { addUp, halfTheExcess, multiplesOf } from '../src/yardsticks/multiples.ts'

describe('a figure in multiples of its yardsticks', () => {
  it('is divided by their sum, the median by the median and p95 by p95', () => {
    const render = [...Array<number>(18).fill(4), 10, 10]
    const file = [...Array<number>(18).fill(1), 5, 30]
    const times = [...Array<number>(18).fill(20), 45, 90]
    expect(addUp(render, file)).toEqual([...Array<number>(18).fill(5), 15, 40])
    expect(multiplesOf(times, addUp(render, file))).toEqual({ p50: 4, p95: 3 })
  })

  it('does not depend on how fast the machine is', () => {
    const times = [12, 15, 60]
    const yardstick = [3, 4, 5]
    const slower = (values: number[]) => values.map((value) => value * 2.5)
    expect(multiplesOf(slower(times), slower(yardstick))).toEqual(multiplesOf(times, yardstick))
  })

  it('has a bar at half of what it exceeds 1 by', () => {
    expect(halfTheExcess(5)).toBe(3)
    expect(halfTheExcess(1)).toBe(1)
  })

  it('is no number where a yardstick was not measured as often as the others', () => {
    expect(addUp([1, 2], [1])).toEqual([2, NaN])
  })
})
