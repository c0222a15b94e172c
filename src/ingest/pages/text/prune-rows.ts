/** Parts of a page that are not its report, told by what their markup calls them. */
export type AsideKind =
  | 'caption'
  | 'byline'
  | 'share'
  | 'related'
  | 'newsletter'
  | 'advert'
  | 'navigation'
  | 'comments'
  | 'topics'
  | 'consent'
  | 'gallery'
  | 'footer'
  | 'hidden'
  | 'player'
  | 'sidebar'
  | 'standfirst'
  | 'header'
  | 'teaser'

/** `words` are alternatives of a pattern that whole words of a class or id must match; camel case is split into words. */
export interface AsideRow {
  readonly kind: AsideKind
  readonly words: string
  /** More characters than this are not such a part, whatever they are called. */
  readonly longest: number
}

const row = (kind: AsideKind, longest: number, words: string): AsideRow => ({ kind, longest, words })

export const ASIDE_ROWS: readonly AsideRow[] = [
  row(
    'caption',
    800,
    'captions?|fig-?caption|credits?|photographer|cutline|photo-?credit|image-?source|copyright|photo-info',
  ),
  row(
    'byline',
    400,
    'bylines?|authors?|author-?(?:name|info|box|bio|details|block|card)|contributors?|writers?|post-?meta|entry-?meta|article-?meta|meta-?data|dateline-updated|posted-(?:on|by)|submitted(?:-by)?|time-?stamp|pub-?date|publish(?:ed)?-?date|date-?published|post-?date|published|updated|reading-?time|read-?time|bio|biography|article-info|info-box|dates?',
  ),
  row(
    'share',
    1500,
    'shar(?:e|es|ing)|social|social-?(?:media|share|links?|icons?|bar)|share-?(?:bar|tools?|buttons?|links?)|sharedaddy|addthis|addtoany|follow|follow-us|tools|toolbar|article-?tools|print-?header',
  ),
  row(
    'related',
    4000,
    'related|related-?(?:articles?|stor(?:y|ies)|links?|content|posts?|news|topics|items)|recommend(?:ed|ations?|s)?|recirc(?:ulation)?|read-?(?:more|next|also)|more-?(?:on|from|stories|news|articles|links)|also-?(?:like|read)|see-?also|trending|popular|most-?(?:read|popular|viewed|shared)|outbrain|taboola|zergnet|revcontent|teasers?|promos?|promo(?:tion|ted)?|rail|inline-?links?|suggest(?:ed|ions?)|next-?(?:article|post|up|story)|up-?next|prev(?:ious)?-?(?:article|post)|headlines?-?list|latest(?:-?news)?|breaking(?:-?now|-?news)?|hot-?topics|story-?links?|cta-stories|rotator|explore|interstitial-link|infinite',
  ),
  row(
    'newsletter',
    2500,
    'newsletters?|subscri(?:be|ption|bers?)|sign-?up|mailing-?list|pay-?wall|reg-?wall|cta|call-?to-?action|email-?(?:form|signup)|donat(?:e|ion)|membership|app-?promo|download-?app',
  ),
  row(
    'advert',
    2000,
    'ads?|advert(?:s|ising|isement|isements)?|ad-?(?:container|wrapper|slot|unit|block|box|break|label)|sponsor(?:ed|s)?|dfp|gpt|adsense|commercial|affiliate-?disclosure',
  ),
  row(
    'navigation',
    4000,
    'nav|navbar|navigation|site-nav|breadcrumbs?|menus?|pagination|pager|paging|page-?links|skip-?(?:link|nav|to-content)|masthead|top-?bar|site-?header|search(?:-?form|-?box)?|login|sign-?in|jump-?(?:links|nav)|table-of-contents|toc',
  ),
  row(
    'comments',
    100000,
    'comments?|comment-?(?:list|form|section|area|count)|disqus|respond|discussion|replies|fb-comments|livefyre|viafoura|coral|spot-?im',
  ),
  row(
    'topics',
    1500,
    'tags?|tag-?(?:list|links?|cloud)|topics?(?:-?list)?|keywords?|categor(?:y|ies)|cat-?links|taxonomy|labels|kicker|eyebrow|section-?(?:label|name)|article-?label|filed-under',
  ),
  row(
    'consent',
    4000,
    'cookies?|cookie-?(?:banner|notice|bar)|consent|gdpr|privacy-?(?:notice|banner)|terms-of-use|modal|pop-?up|overlay|lightbox|toast|notification|alert',
  ),
  row(
    'gallery',
    6000,
    'galler(?:y|ies)|photo-?gallery|slide-?show|carousel|slider|swiper|slick|inline-?gallery|image-?gallery|slide-?count|hst-resgallery|media-?gallery|control-?panel',
  ),
  row(
    'footer',
    4000,
    'footer|site-?footer|page-?(?:footer|bottom)|colophon|copy-?right|legal|disclaimers?|article-?(?:footer|disclaimer)|trust-?project|trust|corrections?-link|tip(?:s|line)?|contact',
  ),
  row(
    'hidden',
    3000,
    'hidden|hide|rollover(?:-people)?|rollover-people-block|tool-?tip|hover-?card|pop-?over|drop-?down|sr-only|visually-?hidden|screen-?reader(?:-text)?|accessib(?:ly|ility)-?(?:hidden|text)?|print-?only|d-none|is-hidden|u-hidden|invisible|off-?screen',
  ),
  row(
    'player',
    300,
    'video-?(?:player|title|caption|embed)|jw-?player|audio-?player|podcast-?player|brightcove|media-?player',
  ),
  row(
    'sidebar',
    6000,
    'sidebar|side-?bar|aside|widget|widgets|module|rail__item|right-?rail|secondary|fact-?box|info-?box|fyre',
  ),
  row(
    'standfirst',
    500,
    'stand-?first|dek|deck|sub-?(?:title|head(?:line|ing)?)|tag-?line|strap-?line|article-?(?:summary|excerpt|description)|excerpt|intro-?text',
  ),
]
