/** Feeds as the programs write them whose names they bear; the words are ours. */

/** So many paragraphs that a text is a full one. */
export const LONG_TEXT = Array.from(
  { length: 6 },
  (_, n) =>
    `<p>The minister said on day ${n + 1} that the strait would stay open to every ship that pays the toll, and that her government would answer any attempt to close it with the means that the treaty allows.</p>`,
).join('\n')

export const WORDPRESS = `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"
	xmlns:content="http://purl.org/rss/1.0/modules/content/"
	xmlns:wfw="http://wellformedweb.org/CommentAPI/"
	xmlns:dc="http://purl.org/dc/elements/1.1/"
	xmlns:atom="http://www.w3.org/2005/Atom"
	xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"
	xmlns:slash="http://purl.org/rss/1.0/modules/slash/"
	>

<channel>
	<title>Politics &#8211; The Strait Herald</title>
	<atom:link href="https://herald.example/category/politics/feed/" rel="self" type="application/rss+xml" />
	<link>https://herald.example</link>
	<description></description>
	<lastBuildDate>Tue, 13 Jan 2026 17:27:05 +0000</lastBuildDate>
	<language>en-GB</language>
	<sy:updatePeriod>
	hourly	</sy:updatePeriod>
	<sy:updateFrequency>
	2	</sy:updateFrequency>
	<generator>https://wordpress.org/?v=6.4.3</generator>
	<item>
		<title>Minister: &#8220;The strait stays open&#8221;</title>
		<link>https://herald.example/2026/01/13/strait-stays-open/</link>
		<comments>https://herald.example/2026/01/13/strait-stays-open/#respond</comments>
		<dc:creator><![CDATA[Ann Weber]]></dc:creator>
		<pubDate>Tue, 13 Jan 2026 17:20:00 +0000</pubDate>
		<category><![CDATA[Politics]]></category>
		<guid isPermaLink="false">https://herald.example/?p=4711</guid>
		<description><![CDATA[<p>The minister said on day 1 that the strait would stay open [&#8230;]</p>
<p>The post <a href="https://herald.example/2026/01/13/strait-stays-open/">Minister: &#8220;The strait stays open&#8221;</a> appeared first on <a href="https://herald.example">The Strait Herald</a>.</p>
]]></description>
		<content:encoded><![CDATA[
${LONG_TEXT}
<p>The post <a href="https://herald.example/2026/01/13/strait-stays-open/">Minister: &#8220;The strait stays open&#8221;</a> appeared first on <a href="https://herald.example">The Strait Herald</a>.</p>
]]></content:encoded>
		<wfw:commentRss>https://herald.example/2026/01/13/strait-stays-open/feed/</wfw:commentRss>
		<slash:comments>0</slash:comments>
	</item>
</channel>
</rss>
`

export const DRUPAL = `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xml:base="https://council.example/en/news" xmlns:dc="http://purl.org/dc/elements/1.1/">
  <channel>
    <title>Council of Ports</title>
    <link>https://council.example/en/news</link>
    <description/>
    <language>en</language>
    <item>
  <title>Talks resume in Geneva</title>
  <link>/en/news/talks-resume</link>
  <description>&lt;span class="field field--name-title"&gt;Talks resume in Geneva&lt;/span&gt;
&lt;div class="field field--name-body"&gt;&lt;p&gt;Both delegations &amp;amp; their hosts met.&lt;/p&gt;&lt;/div&gt;</description>
  <pubDate>Mon, 12 Jan 2026 09:00:00 +0100</pubDate>
    <dc:creator>editor</dc:creator>
    <guid isPermaLink="false">312 at https://council.example</guid>
    </item>
  </channel>
</rss>
`

export const GHOST = `<?xml version="1.0" encoding="UTF-8"?><rss xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:atom="http://www.w3.org/2005/Atom" version="2.0" xmlns:media="http://search.yahoo.com/mrss/"><channel><title><![CDATA[Dispatch]]></title><description><![CDATA[Letters from the border]]></description><link>https://dispatch.example/</link><image><url>https://dispatch.example/favicon.png</url><title>Dispatch</title><link>https://dispatch.example/</link></image><generator>Ghost 5.82</generator><lastBuildDate>Tue, 13 Jan 2026 18:01:44 GMT</lastBuildDate><atom:link href="https://dispatch.example/rss/" rel="self" type="application/rss+xml"/><ttl>60</ttl><item><title><![CDATA[Who pays for the dam & the road?]]></title><description><![CDATA[Nobody has offered yet.]]></description><link>https://dispatch.example/who-pays/</link><guid isPermaLink="false">65f1c0ffee65f1c0ffee0001</guid><dc:creator><![CDATA[Jo Park]]></dc:creator><pubDate>Tue, 13 Jan 2026 12:00:00 GMT</pubDate><media:content url="https://dispatch.example/content/dam.jpg" medium="image"/><content:encoded><![CDATA[<img src="https://dispatch.example/content/dam.jpg" alt="Who pays?">${LONG_TEXT}]]></content:encoded></item></channel></rss>`

export const BLOGGER = `<?xml version='1.0' encoding='UTF-8'?><?xml-stylesheet href="http://www.blogger.com/styles/atom.css" type="text/css"?><feed xmlns='http://www.w3.org/2005/Atom' xmlns:openSearch='http://a9.com/-/spec/opensearchrss/1.0/' xmlns:blogger='http://schemas.google.com/blogger/2008' xmlns:georss='http://www.georss.org/georss' xmlns:gd="http://schemas.google.com/g/2005" xmlns:thr='http://purl.org/syndication/thread/1.0'><id>tag:blogger.com,1999:blog-100</id><updated>2026-01-13T08:00:00.000-08:00</updated><title type='text'>Notes on sanctions</title><subtitle type='html'></subtitle><link rel='http://schemas.google.com/g/2005#feed' type='application/atom+xml' href='http://notes.example/feeds/posts/default'/><link rel='self' type='application/atom+xml' href='http://notes.example/feeds/posts/default'/><link rel='alternate' type='text/html' href='http://notes.example/'/><author><name>R. Okafor</name><uri>http://www.blogger.com/profile/1</uri><email>noreply@blogger.com</email></author><generator version='7.00' uri='http://www.blogger.com'>Blogger</generator><openSearch:totalResults>1</openSearch:totalResults><entry><id>tag:blogger.com,1999:blog-100.post-7</id><published>2026-01-12T07:30:00.000-08:00</published><updated>2026-01-13T07:31:12.345-08:00</updated><title type='text'>Why the &lt;embargo&gt; holds</title><content type='html'>${LONG_TEXT.replace(/</g, '&lt;')}</content><link rel='replies' type='application/atom+xml' href='http://notes.example/feeds/7/comments/default' title='Post Comments'/><link rel='edit' type='application/atom+xml' href='http://www.blogger.com/feeds/100/posts/default/7'/><link rel='alternate' type='text/html' href='http://notes.example/2026/01/why-embargo-holds.html' title='Why the embargo holds'/><author><name>R. Okafor</name><email>noreply@blogger.com</email></author><thr:total>0</thr:total></entry></feed>`

export const MICRO_BLOG = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Desk notes',
  icon: 'https://desk.example/icon.png',
  home_page_url: 'https://desk.example/',
  feed_url: 'https://desk.example/feed.json',
  authors: [{ name: 'Lena Voss', url: 'https://desk.example/' }],
  items: [
    {
      id: 'http://desk.micro.blog/2026/01/13/the-offer.html',
      title: 'The offer',
      content_html: LONG_TEXT,
      summary: 'What was offered.',
      date_published: '2026-01-13T10:15:00+01:00',
      url: 'https://desk.example/2026/01/13/the-offer.html',
      tags: ['talks'],
    },
    {
      id: 'http://desk.micro.blog/2026/01/12/short.html',
      content_html: '<p>They meet again on Friday.</p>',
      date_published: '2026-01-12T10:15:00+01:00',
      url: 'https://desk.example/2026/01/12/short.html',
    },
  ],
})

/** RSS 1.0 as Slash wrote it. */
export const SLASH = `<?xml version="1.0" encoding="ISO-8859-1"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/">
<channel rdf:about="https://slash.example/">
<title>Slash Wire</title>
<link>https://slash.example/</link>
<dc:language>en-us</dc:language>
<sy:updatePeriod>daily</sy:updatePeriod>
<items><rdf:Seq><rdf:li rdf:resource="https://slash.example/1?from=rss" /></rdf:Seq></items>
</channel>
<item rdf:about="https://slash.example/1?from=rss">
<title>Caf\u00e9 talks</title>
<link>https://slash.example/1?from=rss</link>
<description>They met.</description>
<dc:creator>kim</dc:creator>
<dc:date>2026-01-13T05:00:00+00:00</dc:date>
</item>
</rdf:RDF>
`

/** RSS 0.91 with the DOCTYPE of Netscape. */
export const NETSCAPE = `<?xml version="1.0"?>
<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd">
<rss version="0.91"><channel><title>Old &eacute;cho</title><link>http://old.example/</link><description>d</description><language>en</language>
<item><title>One</title><link>http://old.example/one</link></item><item><title>Two</title><link>http://old.example/two</link></item></channel></rss>`
