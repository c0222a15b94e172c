import { phrases } from '../../extract/word-set.js'

/** Places that hold others, in lower case without accents, where no table of states and towns says so. */
export const REGIONS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  (
    [
      ['donbas', 'donetsk, luhansk, bakhmut, kramatorsk, avdiivka, pokrovsk, mariupol, sloviansk'],
      ['donbass', 'donetsk, luhansk, bakhmut, kramatorsk, avdiivka, pokrovsk, mariupol, sloviansk'],
      ['donetsk', 'bakhmut, kramatorsk, avdiivka, pokrovsk, mariupol, sloviansk'],
      ['crimea', 'sevastopol, simferopol, kerch, yalta'],
      ['gaza', 'gaza city, rafah, khan younis, khan yunis, jabalia, deir al balah, gaza strip'],
      ['gaza strip', 'gaza city, rafah, khan younis, khan yunis, jabalia, deir al balah, gaza'],
      ['west bank', 'jenin, nablus, hebron, tulkarm, bethlehem, jericho, ramallah'],
      ['chechnya', 'grozny'],
      ['galilee', 'nazareth, safed'],
      ['negev', 'beersheba'],
      ['kashmir', 'srinagar, pahalgam, uri, pulwama'],
      ['tigray', 'mekelle, axum, adigrat'],
      ['darfur', 'el fasher, nyala, geneina'],
      ['kivu', 'goma, bukavu'],
      ['white house', 'oval office, east room, rose garden, situation room, south lawn, west wing, cabinet room'],
      ['washington', 'white house, capitol, pentagon, state department, oval office, east room, rose garden'],
      ['moscow', 'kremlin, red square'],
      ['kyiv', 'bankova, maidan, independence square'],
      ['paris', 'elysee, elysee palace'],
      ['london', 'downing street, chequers, whitehall, westminster'],
      ['berlin', 'bundestag, chancellery'],
      ['jerusalem', 'knesset'],
      ['new york', 'united nations, un headquarters, manhattan'],
      ['middle east', 'gaza, west bank, israel, lebanon, syria, iraq, iran, yemen, jordan, saudi arabia'],
      ['europe', 'geneva, vienna, brussels, paris, berlin, london, switzerland, austria, belgium, france, germany'],
    ] as const
  ).map(([region, list]) => [region, phrases(list)]),
)
