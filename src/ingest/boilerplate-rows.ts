/** What kind of leftover of a web page a line or sentence is. */
export type BoilerplateKind =
  | 'comments'
  | 'menu'
  | 'share'
  | 'credit'
  | 'link'
  | 'newsletter'
  | 'cookies'
  | 'copyright'
  | 'advert'
  | 'caption'
  | 'stamp'

/** `pattern` is tried on a trimmed line, and on a trimmed sentence; it must describe the whole of it. */
export interface BoilerplateRow {
  readonly kind: BoilerplateKind
  readonly pattern: RegExp
}

const NETWORK =
  '(?:facebook|twitter|x|whatsapp|linkedin|telegram|reddit|pinterest|instagram|youtube|tumblr|email|e-mail|print|copy link|messenger|threads|bluesky|mastodon|pocket|sms|viber|line|vk|flipboard|tiktok|snapchat)'
const AGENCY =
  '(?:AP|AFP|Reuters|Getty(?: Images)?|EPA(?:-EFE)?|PA(?: Media)?|Shutterstock|Bloomberg|ANI|PTI|TASS|Sputnik|Xinhua|Anadolu|AA|NurPhoto|ZUMA|Unsplash|Pixabay|Wikimedia(?: Commons)?|Flickr|Twitter|X|Instagram|Telegram|File|Handout|Courtesy)'
const CREDIT_WORD =
  '(?:image|images|photo|photos|photograph|photographer|picture|pictures|pic|video|graphic|illustration|cover image|featured image|file photo|main image)'

const TIME =
  '(?:\\d{1,2}(?::|h)\\d{2}(?::\\d{2})?(?:\\s?[ap]\\.?m\\.?)?|\\d{1,2}\\.\\d{2}\\s?(?:[ap]\\.?m\\.?|hrs?|(?=\\s?(?:GMT|BST|UTC|CES?T|EE?S?T|MSK))|(?=\\s*[—–-]\\s))|\\d{1,2}\\s?[ap]\\.?m\\.?)'
const ZONE =
  '(?:\\s?\\(?(?:GMT|BST|UTC|CES?T|EE?S?T|EDT|[CMP][SD]?T|MSK|IST|JST|local(?: time)?)(?:\\s?[+-]\\d{1,2}(?::?\\d{2})?)?\\)?)?'

/** The time of an entry of a live blog before its words: a capital, a quotation or a sign follows. */
export const LEADING_STAMP = new RegExp(`^\\[?${TIME}${ZONE}\\]?(?:\\s*[—–:|-])?\\s+(?=[\\p{Lu}"“‘«'])`, 'u')

const row = (kind: BoilerplateKind, source: string, flags = 'iu'): BoilerplateRow => ({
  kind,
  pattern: new RegExp(`^(?:${source})$`, flags),
})

/** Rows of whole lines or sentences that are never news. Each has a line in the test, and the test has news that must stay. */
export const BOILERPLATE_ROWS: readonly BoilerplateRow[] = [
  // Comment forms, as WordPress, Disqus and others print them.
  row('comments', 'leave (?:a|your) (?:reply|comment)(?: cancel reply)?'),
  row('comments', '(?:cancel reply|post (?:a )?comment|submit comment|load (?:more )?comments|view (?:all )?comments)'),
  row(
    'comments',
    '(?:be the first to comment|no comments(?: yet)?|comments are closed|\\d+ comments?|comments(?: \\(\\d+\\))?)\\.?',
  ),
  row('comments', 'your e-?mail address will not be published\\.?(?: required fields are marked ?\\*?\\.?)?'),
  row('comments', 'required fields are marked ?\\*?\\.?'),
  row('comments', '(?:(?:comment|name|e-?mail|website)(?: address)? ?\\*?[ :|]*){1,4}'),
  row('comments', 'save my name,? e-?mail,?(?: and website)?.*'),
  row('comments', 'notify me of (?:follow-?up|new) (?:comments|posts).*'),
  row('comments', 'this site uses akismet.*|learn how your comment data is processed\\.?'),
  row(
    'comments',
    '(?:you must be|please) logg?(?:ed)? ?in to (?:post a )?comment\\.?|join the (?:conversation|discussion)\\.?',
  ),
  // Menus: three or more short entries between bars, bullets or angles.
  row('menu', '[^|•·»›.!?]{1,30}(?:\\s*[|•·»›]\\s*[^|•·»›.!?]{1,30}){2,}[|•·»›]?', 'u'),
  row(
    'menu',
    '(?:home|menu|search|toggle navigation|skip to (?:main )?content|sign in|log ?in|register|my account|back to top|next article|previous article|trending(?: now)?|most (?:read|popular)|top stories|latest news|editor.s picks?)',
  ),
  // Share buttons.
  row(
    'share',
    `(?:share|follow|like|tweet|pin|print|email)(?: (?:this|us|on|via|the|article|story|post|with|friends|to|it|${NETWORK}))*:?`,
  ),
  row(
    'share',
    `(?:(?:share on |click to share on |follow us on )?${NETWORK}(?: \\(opens in new window\\))?[ ,|/•·]*){2,}`,
  ),
  row('share', `click to (?:share|email|print|tweet).*`),
  row('share', '\\d+(?:[.,]\\d+)?[km]? (?:shares|likes|views|retweets)'),
  // Image credits.
  row(
    'credit',
    `[([]?\\s*${CREDIT_WORD}(?: credit| courtesy(?: of)?| source| by)?s?\\s*[:|/]\\s*[^.]{1,80}\\.?\\s*[)\\]]?`,
  ),
  row('credit', `[([]?\\s*${CREDIT_WORD} (?:credit|courtesy of|by)s? .{1,60}[)\\]]?`),
  row('credit', `[([]?\\s*(?:credit|credits|courtesy|source)s?:\\s*[^.]{1,60}[)\\]]?`),
  row('credit', `[([]?(?:[\\p{L}.'’ -]{2,40}[/|,] ?)?(?:(?:${AGENCY})(?:[/, |]+| via )?){1,4}[)\\]]?`, 'u'),
  row('credit', `[([](?:${AGENCY}[/, ]*)+ (?:file )?(?:photo|image|picture|video)[)\\]]`),
  row('credit', `[([]?(?:AP Photo|REUTERS|AFP|EPA)\\s?/\\s?[\\p{L}.'’ -]{2,50}[)\\]]?`, 'u'),
  // Captions: a line of two sentences at most that ends in the credit of its picture. What it shows stands in the report, or is old.
  row(
    'caption',
    `(?!(?:[^\\n]*?[\\p{Ll}\\d][.!?]\\s+[\\p{Lu}(\\[]){3})[^\\n]{10,320}(?:\\((?:(?:${AGENCY})[/, ]*)*(?:[Ff]ile )?(?:[Pp]hoto|[Ii]mage|[Pp]icture)s?(?:[/:, ][^()]{0,60})?\\)|\\((?:[Pp]hoto|[Ii]mage|[Pp]icture|[Cc]redit)[^()]{1,80}\\)|\\b(?:AP Photo|REUTERS|AFP|EPA)/[\\p{L}.'’ -]{2,50}|\\[[^[\\]]{0,50}(?:${AGENCY})[^[\\]]{0,20}\\]|(?:/|via )Getty Images|\\b(?:[Pp]hoto|[Ii]mage|[Pp]icture)(?: [Cc]redit)?s?: [\\p{L}/.'’ -]{2,60})\\.?`,
    'u',
  ),
  // Times of a live blog that stand alone.
  row('stamp', `(?:(?:last )?(?:updated|posted|published)(?: (?:at|on))?:?\\s*)?\\[?${TIME}${ZONE}\\]?:?`),
  // Links to other pieces.
  row(
    'link',
    '(?:read|see|watch|also read|read also|also see|see also|read more|more|related|related (?:articles?|stor(?:y|ies)|news|posts?)|recommended|listen|don.t miss|must read|you may also like|more from [^:]{1,30}|more on this(?: story)?|explained?)\\s*[:|»>].*',
  ),
  row(
    'link',
    '(?:read (?:more|the full (?:story|article)|on)|continue reading|see more|show more|more (?:stories|news)|related (?:articles?|stories|topics|posts|news)|you (?:may|might) also like|recommended(?: for you)?|click here(?: (?:to|for) .{1,60})?|full story)(?:\\s*(?:here|below|…|\\.{3}|»|>|→|\\.))*',
  ),
  row('link', '(?:also read|read also|see also|read more)\\b[^.]{3,120}'),
  row('link', '(?:tags?|topics?|filed under|categor(?:y|ies)|keywords)\\s*:.{1,200}'),
  // Newsletters, apps, subscriptions.
  row('newsletter', '(?:subscribe|sign up|register)(?: now| today| here)?(?: (?:to|for) .{1,120})?[.!]?'),
  row('newsletter', '(?:get|receive) .{1,60}(?:newsletter|briefing|alerts?|in(?:to)? your inbox|delivered).{0,80}'),
  row(
    'newsletter',
    '.{0,60}\\b(?:subscribe to|sign up (?:to|for)|join) (?:our|the|this) .{0,40}(?:newsletter|channel|mailing list|briefing|e-?mails?)\\b.{0,80}',
  ),
  row(
    'newsletter',
    '(?:download|get) (?:our|the) .{0,40}\\bapp\\b.{0,80}|available on (?:the )?(?:app store|google play).*',
  ),
  row('newsletter', `follow (?:us|@?[\\w ]{1,30}) on ${NETWORK}\\b.{0,80}`),
  row(
    'newsletter',
    '(?:already a subscriber|subscribers only|this article is for subscribers|to continue reading).{0,80}',
  ),
  row('newsletter', 'support (?:our|independent|quality) journalism.{0,80}'),
  // Cookie notices.
  row('cookies', '.{0,80}\\b(?:uses?|using|accept|manage|reject)(?: all| our| of)? cookies\\b.{0,160}'),
  row(
    'cookies',
    'by (?:continuing|clicking|using|subscribing|signing up).{0,60}\\byou (?:agree|accept|consent)\\b.{0,120}',
  ),
  row(
    'cookies',
    '(?:privacy policy|terms (?:of (?:use|service)|and conditions|& conditions)|cookie (?:policy|settings)|contact us|about us)(?:[ |•·,/]+(?:privacy policy|terms.{0,20}|cookie.{0,12}|contact us|about us|advertise(?: with us)?))*',
  ),
  // Copyright and standards.
  row('copyright', '(?:©|\\(c\\)|copyright)\\s.{0,140}', 'iu'),
  row('copyright', '.{0,80}\\ball rights reserved\\b.{0,80}'),
  row('copyright', '(?:this material|this article) may not be (?:published|broadcast|reproduced|rewritten).*'),
  row('copyright', 'our standards: .{1,80}'),
  row(
    'copyright',
    '\\(?(?:additional )?(?:reporting|writing|editing)(?: and (?:writing|editing|reporting))? by [^.!?]{3,300}[.)]*',
  ),
  row(
    'copyright',
    '\\(?(?:this story|this article|this report|the story) (?:has not been|is) (?:edited by|auto-?generated|published from|from|a syndicated).{0,160}',
  ),
  // Advertisements.
  row(
    'advert',
    '(?:advertisement|advertising|sponsored(?: content)?|promoted|story continues below(?: advertisement)?|article continues (?:below|after).{0,30}|scroll (?:down )?to continue.{0,30}|ad)',
  ),
]
