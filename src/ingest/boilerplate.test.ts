import { describe, expect, it } from 'vitest'
import { segment } from '../read/segment.js'
import { boilerplateKind, clipped, findBoilerplate, isSetAside } from './boilerplate.js'

const BOILERPLATE: readonly (readonly [kind: string, line: string])[] = [
  ['comments', 'Leave a Reply'],
  ['comments', 'Leave a comment'],
  ['comments', 'Leave a Reply Cancel reply'],
  ['comments', 'Post Comment'],
  ['comments', 'Be the first to comment'],
  ['comments', '14 Comments'],
  ['comments', 'Your email address will not be published. Required fields are marked *'],
  ['comments', 'Your e-mail address will not be published.'],
  ['comments', 'Required fields are marked *'],
  ['comments', 'Name * Email * Website'],
  ['comments', 'Comment *'],
  ['comments', 'Save my name, email, and website in this browser for the next time I comment.'],
  ['comments', 'Notify me of new posts by email.'],
  ['comments', 'This site uses Akismet to reduce spam. Learn how your comment data is processed.'],
  ['comments', 'You must be logged in to post a comment.'],
  ['menu', 'Home | World | Politics | Opinion'],
  ['menu', 'News › Europe › Diplomacy'],
  ['menu', 'Skip to main content'],
  ['menu', 'Most Read'],
  ['share', 'Share this article'],
  ['share', 'Share:'],
  ['share', 'Share on Facebook'],
  ['share', 'Facebook Twitter WhatsApp LinkedIn'],
  ['share', 'Click to share on Twitter (Opens in new window)'],
  ['share', '2.4k shares'],
  ['credit', '(Image: AP)'],
  ['credit', 'Photo: Ana Pérez/Reuters'],
  ['credit', 'Image credit: Getty Images'],
  ['credit', 'Photograph by Ana Pérez'],
  ['credit', 'Getty Images'],
  ['credit', 'AFP/Getty Images'],
  ['credit', '[Ana Pérez/AFP]'],
  ['link', 'Read more: What the envoys agreed in Geneva'],
  ['link', 'ALSO READ | Five things to know about the truce'],
  ['link', 'Related: The envoy who came back'],
  ['link', 'Read more'],
  ['link', 'Continue reading…'],
  ['link', 'Related stories'],
  ['link', 'Tags: Geneva, truce, talks'],
  ['newsletter', 'Subscribe to our newsletter'],
  ['newsletter', 'Sign up for our daily briefing and never miss a story.'],
  ['newsletter', 'Get the day’s top stories delivered to your inbox.'],
  ['newsletter', 'Download our app for alerts'],
  ['newsletter', 'Follow us on Twitter @example'],
  ['cookies', 'We use cookies to give you the best experience on our site.'],
  ['cookies', 'By continuing to use this site you agree to our terms.'],
  ['menu', 'Privacy Policy | Terms of Use | Contact us'],
  ['cookies', 'Privacy Policy'],
  ['copyright', '© 2022 Example News Ltd.'],
  ['copyright', 'Copyright 2022 Example News. All rights reserved.'],
  ['copyright', '(Reporting by Ana Pérez and Jo Smith; Editing by Max Roe)'],
  ['credit', 'REUTERS/Ana Pérez'],
  ['credit', '(AP Photo/Ana Pérez)'],
  ['caption', 'Soldiers guard the bridge near Osijek on Thursday. (AP Photo/Ana Pérez)'],
  ['caption', 'Envoys arrive for talks in Geneva, Switzerland, April 4, 2024. REUTERS/Ana Pérez'],
  ['caption', 'Soldiers guard a bridge near Osijek. Rebels hold the other bank. (AP Photo/Ana Pérez, File)'],
  ['caption', 'A tank burns outside the town [Ana Pérez/AFP]'],
  ['caption', 'The president greets troops in the capital last week. Ana Pérez/AFP via Getty Images'],
  ['caption', 'A convoy leaves the camp (Photo by Ana Pérez)'],
  ['caption', 'The two ministers at the signing in March. Photo: Ana Pérez'],
  ['stamp', '13.50 GMT'],
  ['stamp', '9:05 a.m.'],
  ['stamp', '12h00'],
  ['stamp', '[18:20 CEST]'],
  ['stamp', 'Updated at 14.40 BST'],
  ['stamp', 'Posted: 7 p.m. ET'],
  ['advert', 'ADVERTISEMENT'],
  ['advert', 'Story continues below advertisement'],
]

/** News that looks like it: each is the nearest true sentence or headline to a row. */
const NEWS: readonly string[] = [
  'Leave the region, envoy tells foreign troops',
  'The ministry declined to comment.',
  'No comments were made after the meeting of the two envoys.',
  'Your soldiers will not be published as prisoners, the minister said.',
  'The two states share a border and a name.',
  'Share of seats won by the ruling party falls to a third',
  'Follow the money, prosecutors told the ministers of both states.',
  'Twitter and Facebook were blocked in the capital on Monday.',
  'The image of the army has suffered: it fled twice.',
  'Photos: the minister said he had seen them. They showed a bridge.',
  'Reuters reported that the talks had ended.',
  'Read my lips, the president said: no new sanctions.',
  'Subscribers to the treaty will meet in May.',
  'The two sides will sign up to the pact in June, and join the wider truce.',
  'By continuing the siege the army breaks the truce, the envoy said.',
  'The court said the book infringed the copyright of a former spy.',
  'Talks on prisoners, grain and a truce will resume in Geneva.',
  'Russia - Ukraine talks end without a deal',
  'Related talks on grain exports are due to open in May.',
  'More talks are planned.',
  'Home to a million refugees, the valley has no clinic left.',
  'Sanctions: what the ministers agreed',
  'Editing the draft took the envoys all night.',
  'The army withdrew on Monday, the ministry said (Reuters).',
  'Soldiers fired on the crowd, a photographer of AFP saw.',
  'The picture: three states, two treaties, one river',
  'The army left. The rebels came. The town was empty, and the bridge was down. Nobody stayed. (AP Photo/Ana Pérez)',
  'The truce began at 13.50 GMT.',
  '12.50 million people fled.',
  'At 9:05 a.m. the shelling stopped.',
]

describe('boilerplateKind', () => {
  it.each(BOILERPLATE)('%s: %s', (kind, line) => expect(boilerplateKind(line)).toBe(kind))
  it.each(NEWS)('news: %s', (line) => expect(boilerplateKind(line)).toBeNull())
})

describe('time stamps', () => {
  const read = (text: string): readonly string[] => {
    const all = segment(text)
    const apart = findBoilerplate(text, all)
    return all
      .filter((sentence) => !isSetAside(sentence, apart))
      .map((sentence) => clipped(sentence, apart))
      .map(({ start, end, tokens }) => {
        expect([tokens[0]?.start, tokens.at(-1)?.end]).toEqual([start, end])
        return text.slice(start, end)
      })
  }

  it('are cut from the entries of a live blog', () => {
    expect(
      read(
        '14:32 Peru closes its border\n14.05 — Chile protests\n1:15 p.m. ET: “No,” says Lima.\n[09:10 GMT] Bolivia waits\n08h20\nTalks begin.',
      ),
    ).toEqual(['Peru closes its border', 'Chile protests', '“No,” says Lima.', 'Bolivia waits', 'Talks begin.'])
  })

  it.each([
    '14:32 Peru closes its border',
    '12.50 Peruvians left.\n13.20 Chileans stayed.',
    '10 Downing Street\n10 ships',
  ])('stay where they may be part of a sentence: %s', (text) => expect(read(text).join('\n')).toBe(text))
})

describe('findBoilerplate', () => {
  it('finds lines and sentences within lines, without the space around them', () => {
    const text = 'The talks went on. Read more: The envoys\r\n\r\n  Leave a Reply  \nThe envoy left.'
    const sentences = [
      { start: 0, end: 18 },
      { start: 19, end: 40 },
      { start: 46, end: 59 },
      { start: 62, end: 77 },
    ]
    const found = findBoilerplate(text, sentences)
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['Read more: The envoys', 'Leave a Reply'])
    expect(sentences.map((sentence) => isSetAside(sentence, found))).toEqual([false, true, true, false])
  })

  it('takes no time over a long line', () => {
    const text = 'Home | World | '.repeat(50_000)
    expect(findBoilerplate(text, [{ start: 0, end: text.length }])).toEqual([])
  })
})
