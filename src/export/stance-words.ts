import type { Position, Stance } from '../model/position.js'
import type { Ink } from './layout.js'

/** Stances as a table shows them: in a word, and where that is too wide in an abbreviation. */
export const STANCE_WORDS: Readonly<Record<Stance, readonly [word: string, short: string]>> = {
  demands: ['demands', 'dem'],
  offers: ['offers', 'off'],
  supports: ['backs', 'bck'],
  accepts: ['accepts', 'acc'],
  conditional: ['only if', 'if'],
  opposes: ['opposes', 'opp'],
  refuses: ['refuses', 'ref'],
}

export const STANCE_INKS: Readonly<Record<Stance, Ink>> = {
  demands: 'yellow',
  offers: 'green',
  supports: 'green',
  accepts: 'green',
  conditional: 'blue',
  opposes: 'magenta',
  refuses: 'red',
}

/** Signs behind a stance, and what they mean. */
export const STANCE_SIGNS = {
  changed: ['*', 'has changed'],
  supposed: ['?', 'only supposed, or told by another'],
  deed: ['°', 'by deed'],
} as const
export type StanceSign = keyof typeof STANCE_SIGNS

export function signsOf({ history, supposed, according, basis }: Position): readonly StanceSign[] {
  return [
    ...(history.length > 1 ? (['changed'] as const) : []),
    ...(supposed || according !== null ? (['supposed'] as const) : []),
    ...(basis === 'deed' ? (['deed'] as const) : []),
  ]
}

/** `refuses?`, or short `ref?`. */
export function stanceCell(position: Position, isShort: boolean): string {
  const signs = signsOf(position).map((sign) => STANCE_SIGNS[sign][0])
  return `${STANCE_WORDS[position.stance][isShort ? 1 : 0]}${signs.join('')}`
}
