/** What a paragraph is that stands in the main column and is no part of the report. */
export type LeftoverKind = 'byline' | 'date' | 'credit' | 'author' | 'pointer' | 'appeal' | 'counter' | 'standards'

/** `pattern` describes the whole of a paragraph without edges. */
export interface LeftoverRow {
  readonly kind: LeftoverKind
  readonly pattern: RegExp
}

const row = (kind: LeftoverKind, source: string, flags = 'iu'): LeftoverRow => ({
  kind,
  pattern: new RegExp(`^(?:${source})$`, flags),
})

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?'
const DAY = `(?:${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?,?(?:\\s+\\d{4})?|\\d{1,2}(?:st|nd|rd|th)?\\s+${MONTH},?(?:\\s+\\d{4})?|\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{1,4})`

/** Rows beside those of `../../boilerplate-rows.ts`, for whole paragraphs of pages. */
export const LEFTOVER_ROWS: readonly LeftoverRow[] = [
  row('byline', '[Bb][Yy]:?\\s+(?:[^.!?\\n]|\\b\\p{Lu}\\.){3,100}', 'u'),
  row('byline', '(?:written|reported|posted|published)\\s+by:?\\s.{3,80}'),
  row('byline', '(?:the )?(?:associated press|reuters|afp|ap|bloomberg|press association)(?: (?:staff|news))?'),
  row('date', `(?:first |last |was |article |story )?(?:published|updated|posted|modified)\\b.{0,20}${DAY}.{0,40}`),
  row(
    'date',
    `(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)?(?:day)?[,.]?\\s*${DAY}(?:[\\s,|•·@–-]+(?:at )?\\d{1,2}[:.h]\\d{2}.{0,20})?`,
  ),
  row('date', '(?:updated|posted|published)\\b.{0,60}\\d{1,2}:\\d{2}.{0,30}'),
  row(
    'date',
    '(?:\\d+|an?|one|two|three|four|five|six) (?:sec(?:ond)?|min(?:ute)?|hour|day|week|month|year)s? (?:ago|read)|(?:reading time|time to read):? .{1,20}',
  ),
  row(
    'credit',
    '.{0,300}(?:photo(?:graph)?|image|picture|video|illustration)s?(?: credits?| by| source| courtesy(?: of)?)?\\s?[:/©]\\s?.{2,80}',
  ),
  row('credit', '(?:image|photo|slide)\\s+\\d+\\s+(?:of|/)[\\s/]+\\d+|\\d+\\s?(?:of|/)\\s?\\d+'),
  row('credit', '©\\s?.{2,80}|.{2,60}\\s[|/]\\s?(?:getty images|reuters|afp|ap|epa|alamy|shutterstock|istock).{0,40}'),
  row(
    'author',
    '.{0,200}\\b(?:contributed to this (?:report|story|article|piece)|contributed reporting|contributing)\\b.{0,80}',
  ),
  row(
    'author',
    '(?:additional|with) (?:reporting|information|files) (?:by|from) .{3,100}|with files from .{3,80}|contributing:? .{3,100}',
  ),
  row(
    'author',
    ".{0,200}\\b(?:follow|reach|contact|email|e-mail) (?:him|her|them|me|us|@?\\p{Lu}[\\p{L}’' .-]{2,40})\\b.{0,30}\\b(?:on|at|via)\\b.{0,120}",
    'u',
  ),
  row(
    'author',
    '(?:follow|email|reach|contact|tweet) @?\\w.{2,60}\\b(?:on|at)\\b (?:twitter|facebook|instagram|\\S+@\\S+).{0,120}',
  ),
  row(
    'author',
    '[^.]{3,80}\\bis an? (?:\\w+[ -]){0,5}(?:reporter|writer|editor|correspondent|journalist|columnist|contributor|author|freelancer|producer|fellow|blogger)\\b.{0,250}',
  ),
  row(
    'pointer',
    '(?:related|read more|read next|see also|also read|see more|don.t miss|more|watch|listen|next|previously|recommended|must read|in pictures)(?: \\w+)?\\s?[:|].{0,200}',
  ),
  row(
    'pointer',
    '(?:more|follow|see|read|for more|watch|listen)\\b.{0,100}https?://\\S+(?: (?:and|or) https?://\\S+)?\\.?',
  ),
  row('author', '.{0,160}\\b(?:at|to|:)\\s+[\\w.+-]+@[\\w-]+\\.[\\w.-]+\\.?'),
  row(
    'standards',
    '.{0,200}\\b(?:affiliate|referral) (?:links?|commissions?)\\b.{0,200}|.{0,200}\\b(?:affiliate and/or referral).{0,200}',
  ),
  row('pointer', '(?:click|tap|scroll|swipe) (?:here|through|on|down|below|to)\\b.{0,120}'),
  row(
    'pointer',
    '(?:this (?:article|story|post|piece)|the post .{3,120}|a version of this .{3,30}) (?:was )?(?:originally |first )?(?:appeared|published).{0,150}',
  ),
  row(
    'pointer',
    '(?:recent|popular|trending|latest|more|other|related|top|similar|most)(?: (?:\\w+|from|on|this|the)){1,5}',
  ),
  row(
    'appeal',
    '.{0,120}\\b(?:sign up|subscribe|join|register|download)\\b.{0,60}\\b(?:newsletters?|inbox|e-?mail|alerts?|app|forums?|channel|podcast|club|updates)\\b.{0,160}',
  ),
  row(
    'appeal',
    '.{0,60}\\b(?:got|have|send(?: us)?|submit|know something|share) (?:an? |your |any )?(?:(?:news |story )?tips?|correction|question|comment)s?\\b.{0,200}',
  ),
  row(
    'appeal',
    '(?:want|like|enjoy(?:ed)?) .{3,60}\\?(?: .{0,120})?(?:sign up|subscribe|follow|share|email|newsletter).{0,120}',
  ),
  row(
    'appeal',
    '(?:what do you think|let us know|tell us|join the|leave a|share your).{0,120}\\b(?:comments?|conversation|discussion|below|thoughts)\\b.{0,60}',
  ),
  row('counter', '[\\d.,]+\\s?[km]?\\s?(?:shares?|comments?|views?|likes?|reads?|letture|votes?)?'),
  row(
    'standards',
    '(?:disclaimer|disclosure|note|editor.s note|correction|trust project|our (?:standards|ethics)).{0,40}',
  ),
]
