/**
 * Spreads paths evenly over 2^32, the same on every machine (FNV-1a).
 * Shards are ranges of it, so that a shard is one index range and a path never changes shard with its neighbours.
 */
export function spreadOf(path: string): number {
  let hash = 0x811c9dc5
  for (const byte of Buffer.from(path)) hash = Math.imul(hash ^ byte, 0x01000193)
  // FNV's high bits mix poorly on short strings, and ranges go by the high bits: stir once more (murmur3 finaliser).
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** One of `2 ** bits` equal ranges of the spread. */
export interface Shard {
  bits: number
  index: number
}

/** Fewest shards that hold `count` entries at `perShard` each on average. */
export function bitsFor(count: number, perShard: number): number {
  return Math.max(0, Math.ceil(Math.log2(count / perShard)))
}

export function shardOf(spread: number, bits: number): Shard {
  return { bits, index: Math.floor(spread / 2 ** (32 - bits)) }
}

export function shardRange({ bits, index }: Shard): { from: number; to: number } {
  const width = 2 ** (32 - bits)
  return { from: index * width, to: (index + 1) * width }
}
