/**
 * Hash of a public path, evenly spread over 2^32 and the same on every machine (FNV-1a). A shard is one range of
 * hashes: it is read by one range of an index, and a path changes its shard only when the number of shards changes.
 */
export function shardHash(path: string): number {
  let hash = 0x811c9dc5
  for (const byte of Buffer.from(path)) hash = Math.imul(hash ^ byte, 0x01000193)
  // The high bits, which choose the shard, mix poorly on short strings: the finaliser of murmur3 mixes them once more.
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** One of `2 ** bits` equal ranges of hashes. */
export interface Shard {
  bits: number
  index: number
}

/** Bits of the fewest shards that hold `count` entries with `perShard` entries each on average. */
export function shardBits(count: number, perShard: number): number {
  return Math.max(0, Math.ceil(Math.log2(count / perShard)))
}

/** The shard that holds a hash. */
export function findShard(hash: number, bits: number): Shard {
  return { bits, index: Math.floor(hash / 2 ** (32 - bits)) }
}

export function shardRange({ bits, index }: Shard): { from: number; to: number } {
  const width = 2 ** (32 - bits)
  return { from: index * width, to: (index + 1) * width }
}

export const everyShard = (bits: number): Shard[] => Array.from({ length: 2 ** bits }, (_, index) => ({ bits, index }))

/** The shards that hold the hashes. */
export function findShards(hashes: number[], bits: number): Shard[] {
  return [...new Set(hashes.map((hash) => findShard(hash, bits).index))].map((index) => ({ bits, index }))
}
