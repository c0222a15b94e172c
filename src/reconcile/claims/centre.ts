/** Fewer sentences than these have no mean that says what they share. */
const FEWEST = 12

/**
 * What all sentences of a story share: the mean of their vectors, null of few. The reader's vectors all lie in one narrow cone (any two have a
 * cosine over 0.9); taken from their mean they part by what is said (Mu and Viswanath 2018, "All-but-the-Top").
 */
export function centreOf(vectors: readonly Float32Array[]): Float32Array | null {
  const [first] = vectors
  if (first === undefined || vectors.length < FEWEST) return null
  const mean = new Float32Array(first.length)
  for (const vector of vectors) for (let at = 0; at < mean.length; at++) mean[at] = (mean[at] ?? 0) + (vector[at] ?? 0)
  return mean.map((sum) => sum / vectors.length)
}

/** Where vectors point as seen from the centre, of unit length; null where one points nowhere. Each vector is looked at once. */
export function directionsFrom(
  centre: Float32Array | null,
  vectors: Iterable<Float32Array>,
): ReadonlyMap<Float32Array, Float32Array | null> {
  return new Map([...vectors].map((vector) => [vector, centre === null ? null : directionFrom(centre, vector)]))
}

function directionFrom(centre: Float32Array, vector: Float32Array): Float32Array | null {
  if (vector.length !== centre.length) return null
  const apart = vector.map((value, at) => value - (centre[at] ?? 0))
  const length = Math.sqrt(apart.reduce((sum, value) => sum + value * value, 0))
  return length === 0 ? null : apart.map((value) => value / length)
}
