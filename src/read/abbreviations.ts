const words = (text: string): readonly string[] => text.trim().split(/\s+/)

/** Abbreviations that a name or a figure follows: their full stop ends no sentence. */
export const BEFORE_NAMES: ReadonlySet<string> = new Set(
  words(`
    Mr Mrs Ms Mx Messrs Dr Drs Prof Gen Lt Col Maj Capt Cpl Sgt Adm Cmdr Brig Pvt Sen Sens Rep Reps Gov Govs Pres Sec Amb Hon Rev Fr St
    Ste Mt Ft Supt Insp Det Atty Msgr Gens No Nos Art Arts Sect Fig Figs Vol Vols pp ca cf viz vs v Op approx est
  `),
)

/** Abbreviations that may also stand last: the sentence ends where a word follows that mostly begins one. */
export const MAY_END: ReadonlySet<string> = new Set(
  words(`
    Inc Corp Co Cos Ltd Bros Jr Sr Esq PhD Ph.D M.D B.A M.A etc al Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu
    Thurs Fri Sat Sun Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn
    Tenn Tex Va Vt Wash Wis Wyo Dept Univ Assn Ave Blvd Rd Hwy Bldg Mfg Intl Natl Govt Min Ed Eds ft lb lbs oz hr hrs min mins sec yr yrs
  `),
)

/** Words that begin a sentence more often than they follow an abbreviation in its middle. */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  words(`
    The A An This That These Those He She It They We I You His Her Its Their Our My In On At By For From With Without After Before During
    Since Until While When Where If As Although Though However But And Or So Yet Because There Here Some Many Most Several Both All Each
    No Not Then Now Also Meanwhile Moreover Instead Still Despite Under Over According What Who Why How Which One Two Three Last Next
  `),
)

/** Verbs that follow a quoted question and name who asked it: `"Why?" Anna asked`. */
export const QUOTING_VERBS: ReadonlySet<string> = new Set(
  words(`
    said says asked asks replied replies added adds told tells wrote writes shouted cried exclaimed answered wondered warned tweeted
    demanded insisted continued countered quipped joked urged whispered yelled posted
  `),
)
