import type { Segment } from './prepare.js'
import type { Engine } from './read-article.js'

/** Named so that this compiles before the module is there. */
const SEGMENT_MODULE: string = '../read/segment.js'

/**
 * The engine with the reader model of this package. Throws a `Fault` when a file of it is missing or damaged. Of the language detector
 * nothing is loaded before a text asks for it.
 */
export async function loadEngine(): Promise<Engine> {
  const { loadReader } = await import('./load-reader.js')
  const { segment }: { readonly segment: Segment } = await import(SEGMENT_MODULE)
  return { segment, openDetector, reader: await loadReader() }
}

async function openDetector() {
  return (await import('eld/small')).eld
}
