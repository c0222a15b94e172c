import type { Upos } from '../../model/sentence.js'

/** Past tenses and participles that no rule gives, of verbs that news uses: form, then lemma. */
const IRREGULAR = new Map(
  `blew blow,blown blow,shrank shrink,shrunk shrink,overran overrun,retook retake,retaken retake,repaid repay,rebuilt rebuild,misled mislead,oversaw oversee,overseen oversee,rewrote rewrite,rewritten rewrite,forsook forsake,
  forsaken forsake,proven prove,shown show,spun spin,befell befall,befallen befall,undid undo,undone undo,foreswore foreswear,struck strike,stricken strike,met meet,held hold,told tell,said say,took take,taken take,gave give,given give,made make,sent send,brought bring,sought seek,fought fight,thought think,left leave,kept keep,led lead,laid lay,
  lay lie,put put,set set,cut cut,hit hit,shot shoot,shut shut,shed shed,spread spread,split split,quit quit,let let,hurt hurt,broke break,broken break,spoke speak,spoken speak,stole steal,stolen steal,chose choose,chosen choose,
  froze freeze,frozen freeze,swore swear,sworn swear,tore tear,torn tear,wore wear,worn wear,bore bear,borne bear,flew fly,flown fly,grew grow,grown grow,knew know,known know,threw throw,thrown throw,drew draw,drawn draw,withdrew withdraw,
  withdrawn withdraw,overthrew overthrow,overthrown overthrow,saw see,seen see,went go,gone go,came come,became become,ran run,began begin,begun begin,sank sink,sunk sink,rang ring,rung ring,sprang spring,swung swing,hung hang,hanged hang,
  won win,wrote write,written write,drove drive,driven drive,rode ride,ridden ride,rose rise,risen rise,strove strive,arose arise,shook shake,shaken shake,mistook mistake,undertook undertake,undertaken undertake,overtook overtake,stood stand,
  withstood withstand,understood understand,bound bind,found find,ground grind,wound wind,fed feed,fled flee,bled bleed,slew slay,slain slay,paid pay,sold sell,lent lend,spent spend,bent bend,built build,dealt deal,felt feel,meant mean,
  lost lose,caught catch,taught teach,bought buy,forbade forbid,forbidden forbid,forgave forgive,forgiven forgive,beat beat,beaten beat,ate eat,fell fall,fallen fall,got get,gotten get,hid hide,hidden hide,bit bite,lit light,slid slide,
  slit slit,sat sit,spat spit,dug dig,stuck stick,clung cling,stung sting,read read,rid rid,bid bid,cast cast,broadcast broadcast,burst burst,cost cost,thrust thrust,upheld uphold,withheld withhold,foresaw foresee,foretold foretell,
  did do,done do,had have,was be,were be,been be,is be,are be,am be,heard hear,slept sleep,swept sweep,crept creep,wept weep,knelt kneel,leapt leap,dreamt dream,reneged renege,vetoed veto,agreed agree,freed free,guaranteed guarantee,
  decreed decree,refereed referee,rode ride,died die,dying die,lying lie,lied lie,tied tie,tying tie,vied vie,vying vie,men man,women woman,children child,people people,policemen policeman,servicemen serviceman,spokesmen spokesman,
  militiamen militiaman,congressmen congressman,crises crisis,gunmen gunman,personnel personnel,forces force,talks talk,arms arm,allies ally,embargoes embargo,vetoes veto,gases gas,axes axe,wives wife,lives life,knives knife`
    .split(',')
    .map((pair): readonly [string, string] => {
      const [form = '', lemma = ''] = pair.trim().split(' ')
      return [form, lemma]
    }),
)

/** What a word could be the form of, by the spelling rules of English, the likeliest first. */
export function possibleLemmas(form: string, upos: Upos): readonly string[] {
  const word = form.toLowerCase()
  const irregular = IRREGULAR.get(word)
  const own = irregular === undefined ? [] : [irregular]
  if (upos === 'VERB' || upos === 'AUX') return [...own, ...verbStems(word), word]
  return upos === 'NOUN' || upos === 'PROPN' ? [...own, ...plural(word), word] : [...own, word]
}

function verbStems(word: string): readonly string[] {
  const stems = (stem: string): readonly string[] => [
    ...(/([^aeiou])\1$/.test(stem) && !/(?:ss|ll|zz|ff)$/.test(stem) ? [stem.slice(0, -1)] : []),
    `${stem}e`,
    stem,
    ...(/ll$/.test(stem) ? [stem.slice(0, -1)] : []),
  ]
  if (word.endsWith('ied')) return [`${word.slice(0, -3)}y`]
  if (word.endsWith('ed')) return stems(word.slice(0, -2))
  if (word.endsWith('ing')) return stems(word.slice(0, -3))
  return plural(word)
}

function plural(word: string): readonly string[] {
  if (word.endsWith('ies')) return [`${word.slice(0, -3)}y`]
  if (/(?:s|x|z|ch|sh|o)es$/.test(word)) return [word.slice(0, -2), word.slice(0, -1)]
  return word.endsWith('s') && !word.endsWith('ss') ? [word.slice(0, -1)] : []
}
