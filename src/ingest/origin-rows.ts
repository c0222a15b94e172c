import type { Origin } from '../model/origin.js'
import { AGENCY_PATTERN, OUTLET_PATTERN, SHORT_OUTLET_PATTERN } from './outlets.js'

/** `pattern` has a group `name` for the whole list of names, or for the thing that is the origin. */
export interface OriginRow {
  readonly kind: Origin['kind']
  readonly pattern: RegExp
  /** What the group holds: names of outlets, joined by commas and "and", or words to keep as they are, `label` before them. */
  readonly holds: 'outlets' | 'words'
  readonly label: string
}

const list = (one: string) => `(?<name>${one}(?:(?:,| and|, and|/) ?${one})*)`
const OUTLETS = list(OUTLET_PATTERN)
const AGENCIES = list(AGENCY_PATTERN)
/** Also outlets that the report has named before: "the Journal". */
const HEARERS = list(`(?:${OUTLET_PATTERN}|${SHORT_OUTLET_PATTERN})`)
const INTERVIEW =
  '(?:joint |exclusive |phone |telephone |television |televised |radio |recent |wide-ranging |live )*interview'
const PLATFORM =
  '(?:the )?(?:X|Twitter|Telegram|Facebook|Truth Social|Instagram|Weibo|VK|Bluesky|social media)(?: (?:social media platform|social network|platform|app|account|channel|page))?'
const PAPER =
  '(?:statement|communiqu[eé]|press release|letter|memorandum|blog post|tweet|op-ed|report|study|survey|readout)'
const DATELINE = "^[ \\t]*(?:\\p{Lu}[\\p{L}.’'-]*[ ,/]{1,3}|\\d{1,2},? ){1,8}"
const MEDIA_SAID = '(?: (?:has|have|had|first|also|later|earlier))* (?:reported|reports|quoted)\\b'

const row =
  (holds: OriginRow['holds']) =>
  (kind: Origin['kind'], source: string, label = ''): OriginRow => ({
    kind,
    pattern: new RegExp(source, 'gmu'),
    holds,
    label,
  })
const outlets = row('outlets')
const words = row('words')

/** Where reports say their words come from. Earlier rows win where two find the same words. */
export const ORIGIN_ROWS: readonly OriginRow[] = [
  // Datelines and credits: "KYIV, Feb 5 (Reuters) -", "(AP)", "Washington (AFP) –".
  outlets('wire', `\\(${AGENCIES}\\)(?=\\s*[-–—])`),
  outlets('wire', `${DATELINE}\\(${AGENCIES}\\)`),
  words(
    'wire',
    `${DATELINE}\\((?<name>(?:\\p{Lu}[\\p{L}&.-]* ){0,3}(?:Wire|News|Press|Presse|Agency|Service))\\)(?=\\s*[-–—])`,
  ),
  outlets('wire', `^[^\\n]{0,60}\\(${AGENCIES}\\)[ \\t]*$`),
  outlets('wire', `(?<![^\\n]\\n)^\\s*${AGENCIES}(?=\\s*[-–—:|]\\s)`),
  outlets('wire', `${AGENCIES} contributed (?:to this (?:report|story|article)|reporting)`),
  outlets(
    'wire',
    `\\b(?:[Ww]ith|[Ii]ncludes?) (?:reporting|inputs?|material|files|information) (?:by|from) (?:the )?${AGENCIES}`,
  ),
  outlets('wire', `\\b(?:[Ss]ource|SOURCE|[Aa]gencies|[Vv]ia)s?: ?${AGENCIES}`),
  outlets('wire', `\\b(?:published|syndicated|auto-?generated) from (?:a |an |the )?${AGENCIES}`),

  outlets(
    'own',
    `\\b(?:told|[Ss]peaking to|spoke to) ${HEARERS}(?: [^,.\\n]{0,30}?)? on (?:the )?condition of anonymity`,
  ),
  outlets('interview', `\\b${INTERVIEW} (?:with|to|for|by|on) (?:both )?${HEARERS}`),
  outlets(
    'interview',
    `\\b(?:told|[Ss]peaking to|spoke to|[Ss]peaking with) ${HEARERS}(?: [^.\\n]{0,40}?)? in an? ${INTERVIEW}`,
  ),
  outlets('interview', `\\b(?:[Ii]nterviewed by|[Ss]peaking to|[Ii]n remarks to) ${HEARERS}`),
  words('interview', `\\b(?<name>joint interview)\\b`),
  words(
    'interview',
    `\\b(?:[Ii]n|[Dd]uring) (?:an?|the|his|her|their) (?<name>${INTERVIEW})\\b(?! (?:with|to|for|by|on|room|process))`,
  ),
  words(
    'interview',
    '\\b(?:told|[Ss]peaking (?:to|with)|spoke (?:to|with)|talked (?:to|with)) (?<name>(?:foreign|international|Western|local) (?:media(?: outlets)?|news outlets|journalists|reporters|correspondents|broadcasters|newspapers))\\b',
  ),

  outlets(
    'broadcast',
    `\\b(?:[Aa]ppearing|[Ss]peaking|said|appeared|remarks|aired|broadcast|interviewed) on ${OUTLETS}`,
  ),
  words(
    'broadcast',
    '\\b(?:in|[Ii]n|during|from) (?:an?|his|her|their|the) (?<name>(?:nightly |late-night |evening |daily |live |national )*(?:televised|television|video|radio|recorded) (?:address|message|speech|statement|remarks|interview|appearance))',
  ),
  words('broadcast', '\\b[Ii]n (?:his|her|their|the) (?<name>(?:nightly |evening |daily )?address)\\b'),
  words(
    'broadcast',
    '\\b(?:told|on) (?<name>(?:Russian |Iranian |Israeli |Ukrainian |Syrian |Chinese |North Korean )?state (?:television|TV|media|radio))',
  ),

  words(
    'document',
    `\\b(?<name>(?:joint |written |official )?(?:statement|message|video|post)s? (?:(?:posted|published|released|shared) )?on (?:${PLATFORM}|(?:its|his|her|their) website))`,
  ),
  words(
    'document',
    `\\b(?:[Ww]riting|wrote|posted|posting|said|announced|published|shared) on (?:(?:his|her|its|their) )?(?<name>${PLATFORM})(?![\\p{L}\\d])`,
    'post on ',
  ),
  words(
    'document',
    `\\b[Ii]n (?:an?|its|his|her|their) (?<name>(?:joint |written |brief |official |separate |strongly worded |annual |new |latest |open )*${PAPER})\\b`,
  ),
  words(
    'document',
    '\\b(?:according to|cited in|citing|seen in) (?:an?|the|court) (?<name>(?:joint |draft |leaked |internal |confidential |government |court )*(?:statement|document|documents|report|memo|letter|filing|transcript|communiqu[eé]|readout))\\b',
  ),
  words(
    'document',
    `\\b(?:[Ii]n|[Aa]ccording to|citing|by) (?:an?|the) (?<name>(?:\\p{Lu}[\\p{L}.&]+ ){1,4}${PAPER})\\b`,
  ),
  words(
    'document',
    `\\b(?<name>${PAPER} (?:by|from|issued by|released by|published by) (?:the )?(?:\\p{Lu}[\\p{L}.&-]*|(?:of|for|and|on)(?= (?:the )?\\p{Lu})|the(?= \\p{Lu}))(?: (?:\\p{Lu}[\\p{L}.&-]*|(?:of|for|and|on)(?= (?:the )?\\p{Lu})|the(?= \\p{Lu}))){0,8})`,
  ),
  words(
    'document',
    `\\b[Tt]he (?<name>${PAPER}) (?:said|says|added|adds|reads?|noted|notes|continued|stated|states)\\b`,
  ),
  words(
    'document',
    '\\b(?:dismiss|reject|den|disput|question|criticis|criticiz|welcom|contest|challeng)\\p{Ll}* (?:the|that) (?<name>report|study|survey|analysis)\\b',
  ),

  words(
    'own',
    '\\b(?<name>(?:(?:[Aa]n?|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ss]everal|[Ss]ome|[Tt]he) (?:(?:[\\p{L}-]+|U\\.[SNK]\\.) ){0,3}?)?(?:[Ss]ources?|[Oo]fficials?|[Dd]iplomats?|persons?|[Pp]eople|[Aa]ides?|[Aa]dvisers?|[Ll]awmakers?|[Ee]nvoys?) (?:(?:familiar with|briefed on|with (?:direct )?knowledge of|aware of|privy to) (?:the |his |her |their |its |an? |that |this )?|(?:close to|involved in) (?:the |his |her |their |its ))[\\p{L}-]+(?: (?:with|on|of|between) [\\p{L}-]+)?)',
  ),
  outlets('own', `\\b(?:told|tells) ${HEARERS}`),
  outlets('own', `\\b(?:comments?|remarks) (?:made |sent |given )?to ${HEARERS}`),
  outlets('own', `\\b(?:quoted|cited|carried|reported|published|seen|reviewed|obtained) (?:as saying )?by ${OUTLETS}`),
  outlets('own', `\\b[Aa]ccording to ${OUTLETS}`),
  outlets('own', `${OUTLETS}${MEDIA_SAID}`),
  outlets('own', `(?<!\\b[Tt]he )\\b${AGENCIES}(?:,| news agency,?)? (?:said|says)\\b`),
  words(
    'own',
    '\\b(?:told|tells) (?<name>(?:this|our) (?:newspaper|paper|reporter|correspondent|website|channel|publication))',
  ),
]
