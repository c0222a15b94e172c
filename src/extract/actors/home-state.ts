/**
 * "(R-Tenn.)", "(D-N.J.)", "(Md.)": how the press of the United States tells whom a member of Congress sits for. Nobody else's does so.
 */
const STATES =
  'Ala|Alaska|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Hawaii|Idaho|Ill|Ind|Iowa|Kan|Kans|Ky|La|Maine|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|N\\.?H|N\\.?J|N\\.?M|N\\.?Y|N\\.?C|N\\.?D|Ohio|Okla|Ore|Pa|R\\.?I|S\\.?C|S\\.?D|Tenn|Texas|Tex|Utah|Vt|Va|Wash|W\\. ?Va|W\\.?Va|Wis|Wyo'
const BEHIND_NAME = new RegExp(`^\\s*\\((?:[RDI][-–—](?:${STATES})\\.?|(?:${STATES})\\.|[RDI],? (?:${STATES})\\.?)\\)`)

/** True when the text goes on after a name with a seat in the Congress of the United States. */
export function sitsInCongress(text: string, end: number): boolean {
  return BEHIND_NAME.test(text.slice(end, end + 20))
}
