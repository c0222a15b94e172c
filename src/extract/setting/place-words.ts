import { words } from '../word-set.js'

/** Prepositions behind which stands where something is. */
export const WHERE = new Set([
  'in', 'at', 'near', 'inside', 'outside', 'outside of', 'within', 'across', 'throughout', 'around', 'along', 'off', 'over', 'on',
  'north of', 'south of', 'east of', 'west of', 'close to', 'next to', 'opposite', 'beneath', 'under', 'above', 'aboard', 'in front of',
]) // biome-ignore format: a list of words
/** And, for what moves or strikes, where it goes to or comes from. */
export const WHITHER = words('to into toward towards onto from against')

/** Sites that are a place also without a name ("at the border"), and what a place's name may end in ("Oval Office"). */
export const SITES = words(
  'centre center heart edge north south east west northeast northwest southeast southwest airbase airfield airport airspace arena barracks base battlefield beach bay border bridge building bunker bureau camp canal capital castle cathedral cave cemetery checkpoint church city coast compound consulate corridor court courthouse crossing dam depot desert district embassy enclave exclave factory field fort fortress frontier frontline garrison gate gulf hall harbour harbor headquarters hospital hotel house island islands jail kindergarten lake library line mansion market mill mosque mountain mountains museum neighborhood neighbourhood office outpost outskirts palace park parliament peninsula pipeline plant plaza port prison province railway refinery region residence resort river room school sea seaport shelter shipyard shore site square stadium station strait street suburb suburbs synagogue temple tower town university valley village villa warehouse waters wharf zone',
)
/** Of these, what is no place unless it has a name: a line may be one of argument, an office may be a post. */
export const NAMED_SITES = words(
  'centre center heart edge north south east west northeast northwest southeast southwest line field house office court hall room site station tower market zone corridor gate park island islands region province district library bureau lake river sea bay gulf strait mountain mountains valley peninsula parliament',
)
/** Buildings and rooms known by their names alone. */
export const LANDMARKS = words(
  'Kremlin Pentagon Capitol Vatican Élysée Elysee Bundestag Knesset Whitehall Downing Chequers Mar-a-Lago Bankova',
)
