import type { Page } from '../export/layout.js'
import type { Output } from './effects.js'

const WIDEST = 100

/** The page that an output shows: as wide as its screen, up to what is still read with ease. */
export function pageOf({ columns, hasColours }: Output): Page {
  return { width: Math.min(WIDEST, columns), colour: hasColours }
}
