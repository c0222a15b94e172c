/** The first schema. Once released a migration is never changed: what is to be other is a migration of its own. */
export const LEDGER_SCHEMA = `
CREATE TABLE runs (
  id TEXT PRIMARY KEY, command TEXT NOT NULL, version TEXT NOT NULL, started TEXT NOT NULL, ended TEXT,
  outcome TEXT NOT NULL CHECK (outcome IN ('running', 'done', 'stopped', 'failed')),
  added INTEGER NOT NULL, failed INTEGER NOT NULL,
  host TEXT NOT NULL, process INTEGER NOT NULL, heartbeat TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX runs_started ON runs (started);
CREATE UNIQUE INDEX runs_one_writer ON runs (outcome) WHERE outcome = 'running';

CREATE TABLE articles (
  number INTEGER PRIMARY KEY, -- order of adding
  id TEXT NOT NULL UNIQUE, ref TEXT NOT NULL, source TEXT NOT NULL, run TEXT NOT NULL REFERENCES runs (id), added TEXT NOT NULL,
  outlet TEXT, title TEXT, byline TEXT, url TEXT, published TEXT, updated TEXT, language TEXT,
  field_sources TEXT NOT NULL CHECK (json_valid(field_sources)),
  story TEXT REFERENCES stories (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED, -- null until it is reconciled
  story_seq INTEGER, -- its place in the story
  earlier TEXT REFERENCES articles (id), -- the version of this address that was there before
  text TEXT NOT NULL
) STRICT;
CREATE INDEX articles_story ON articles (story, story_seq);
CREATE INDEX articles_published ON articles (published DESC, number);
CREATE INDEX articles_outlet ON articles (outlet);
CREATE INDEX articles_url ON articles (url);
CREATE INDEX articles_run ON articles (run);

-- What of a text is not read as news, and where a text says it comes from.
CREATE TABLE boilerplate (
  article TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE, seq INTEGER NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL,
  PRIMARY KEY (article, seq)
) STRICT, WITHOUT ROWID;
CREATE TABLE article_origins (
  article TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE, seq INTEGER NOT NULL,
  name TEXT NOT NULL, kind TEXT NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL, PRIMARY KEY (article, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE sentences (
  number INTEGER PRIMARY KEY,
  article TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE, seq INTEGER NOT NULL,
  start INTEGER NOT NULL, "end" INTEGER NOT NULL, text TEXT NOT NULL, vector BLOB NOT NULL
) STRICT;
CREATE UNIQUE INDEX sentences_article ON sentences (article, seq);
-- The words of a short beginning are many: with an index of beginnings they are looked up as one.
CREATE VIRTUAL TABLE sentences_text USING fts5 (text, content = 'sentences', content_rowid = 'number', prefix = '2 3', tokenize = "unicode61 remove_diacritics 2");
CREATE TRIGGER sentences_added AFTER INSERT ON sentences BEGIN
  INSERT INTO sentences_text (rowid, text) VALUES (new.number, new.text);
END;
CREATE TRIGGER sentences_removed AFTER DELETE ON sentences BEGIN
  INSERT INTO sentences_text (sentences_text, rowid, text) VALUES ('delete', old.number, old.text);
END;

-- Who: an actor is an id (UKR, NATO), a party an actor in one role and under one name.
CREATE TABLE actors (id TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
CREATE TABLE parties (
  number INTEGER PRIMARY KEY, actor TEXT NOT NULL REFERENCES actors (id), sector TEXT NOT NULL, name TEXT
) STRICT;
CREATE UNIQUE INDEX parties_named ON parties (actor, sector, name) WHERE name IS NOT NULL;
CREATE UNIQUE INDEX parties_nameless ON parties (actor, sector) WHERE name IS NULL;
CREATE VIRTUAL TABLE parties_text USING fts5 (name, content = 'parties', content_rowid = 'number', tokenize = "unicode61 remove_diacritics 2");
CREATE TRIGGER parties_added AFTER INSERT ON parties WHEN new.name IS NOT NULL BEGIN
  INSERT INTO parties_text (rowid, name) VALUES (new.number, new.name);
END;

-- How often an actor acts, is acted on and speaks in each article, so that all actors are counted in a moment.
CREATE TABLE article_actors (
  actor TEXT NOT NULL REFERENCES actors (id), article INTEGER NOT NULL REFERENCES articles (number) ON DELETE CASCADE,
  day TEXT, -- of publication
  acts INTEGER NOT NULL, receives INTEGER NOT NULL, speaks INTEGER NOT NULL, PRIMARY KEY (actor, article)
) STRICT, WITHOUT ROWID;
CREATE INDEX article_actors_article ON article_actors (article, actor, acts);

CREATE TABLE statements (
  article TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE, seq INTEGER NOT NULL, id TEXT NOT NULL,
  speaker INTEGER REFERENCES parties (number), directness TEXT NOT NULL, force TEXT NOT NULL, within TEXT,
  cue TEXT NOT NULL, cue_start INTEGER NOT NULL, cue_end INTEGER NOT NULL,
  source TEXT, source_start INTEGER, source_end INTEGER,
  content TEXT NOT NULL CHECK (json_valid(content)), -- [{start, end, text}, …]
  addressees TEXT NOT NULL CHECK (json_valid(addressees)), -- numbers of parties
  date_start TEXT, date_end TEXT, date_text TEXT,
  PRIMARY KEY (article, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX statements_id ON statements (id);
CREATE INDEX statements_speaker ON statements (speaker);

CREATE TABLE records (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL, article TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE, seq INTEGER NOT NULL,
  start INTEGER NOT NULL, "end" INTEGER NOT NULL, evidence TEXT NOT NULL, "trigger" TEXT NOT NULL,
  type TEXT NOT NULL, mode TEXT, status TEXT NOT NULL, content TEXT, place TEXT,
  speaker INTEGER REFERENCES parties (number),
  date_start TEXT, date_end TEXT, date_text TEXT,
  day TEXT, -- when it happened as far as known: date_start, else the day of publication
  proposition TEXT CHECK (proposition IS NULL OR json_valid(proposition)),
  guarantee TEXT CHECK (guarantee IS NULL OR json_valid(guarantee)),
  confidence REAL NOT NULL, rule TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX records_article ON records (article, seq);
CREATE INDEX records_id ON records (id);
-- Lists of records are walked in these, which hold all that most filters ask for.
CREATE INDEX records_listed ON records (day DESC, number, type, status, confidence, speaker, article);
CREATE INDEX records_type ON records (type, day DESC, number, status, confidence, speaker, article);
CREATE INDEX records_within ON records (article, type, status, confidence, speaker);
CREATE INDEX records_speaker ON records (speaker);
CREATE TABLE record_parties (
  record INTEGER NOT NULL REFERENCES records (number) ON DELETE CASCADE,
  role TEXT NOT NULL CHECK (role IN ('actor', 'recipient')), seq INTEGER NOT NULL,
  party INTEGER NOT NULL REFERENCES parties (number), PRIMARY KEY (record, role, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX record_parties_party ON record_parties (party, role, record);
CREATE VIRTUAL TABLE records_text USING fts5 (evidence, content, content = 'records', content_rowid = 'number', prefix = '2 3', tokenize = "unicode61 remove_diacritics 2");
CREATE TRIGGER records_added AFTER INSERT ON records BEGIN
  INSERT INTO records_text (rowid, evidence, content) VALUES (new.number, new.evidence, new.content);
END;
CREATE TRIGGER records_removed AFTER DELETE ON records BEGIN
  INSERT INTO records_text (records_text, rowid, evidence, content) VALUES ('delete', old.number, old.evidence, old.content);
END;

CREATE TABLE conditions (
  article TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE, seq INTEGER NOT NULL, id TEXT NOT NULL, kind TEXT NOT NULL,
  antecedent TEXT NOT NULL, antecedent_start INTEGER NOT NULL, antecedent_end INTEGER NOT NULL,
  consequent TEXT NOT NULL, consequent_start INTEGER NOT NULL, consequent_end INTEGER NOT NULL,
  cue TEXT NOT NULL, holder INTEGER REFERENCES parties (number),
  PRIMARY KEY (article, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX conditions_id ON conditions (id);
CREATE INDEX conditions_holder ON conditions (holder);

-- What reports say together. All of a story is put anew when it changes.
CREATE TABLE stories (id TEXT PRIMARY KEY, title TEXT NOT NULL, first TEXT, last TEXT, changed TEXT) STRICT, WITHOUT ROWID;
CREATE INDEX stories_last ON stories (last DESC, id);

CREATE TABLE claims (
  id TEXT PRIMARY KEY, story TEXT NOT NULL REFERENCES stories (id) ON DELETE CASCADE, seq INTEGER NOT NULL, label TEXT NOT NULL,
  type TEXT NOT NULL, status TEXT NOT NULL, lead TEXT NOT NULL, -- ARTICLE#RECORD, one of its members
  agreement TEXT NOT NULL,
  outlets INTEGER NOT NULL, origins INTEGER NOT NULL, origin TEXT,
  actors TEXT NOT NULL CHECK (json_valid(actors)), recipients TEXT NOT NULL CHECK (json_valid(recipients)) -- numbers of parties
) STRICT, WITHOUT ROWID;
CREATE INDEX claims_story ON claims (story, seq);
CREATE INDEX claims_agreement ON claims (agreement, story);
CREATE TABLE claim_members (
  claim TEXT NOT NULL REFERENCES claims (id) ON DELETE CASCADE, seq INTEGER NOT NULL,
  record INTEGER NOT NULL REFERENCES records (number) ON DELETE CASCADE, PRIMARY KEY (claim, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX claim_members_record ON claim_members (record, claim);
CREATE TABLE differences (
  claim TEXT NOT NULL REFERENCES claims (id) ON DELETE CASCADE, seq INTEGER NOT NULL, slot TEXT NOT NULL, conflict INTEGER NOT NULL,
  "values" TEXT NOT NULL CHECK (json_valid("values")), -- {article: words}
  PRIMARY KEY (claim, seq)
) STRICT, WITHOUT ROWID;
CREATE TABLE shared_origins (
  id TEXT PRIMARY KEY, story TEXT NOT NULL REFERENCES stories (id) ON DELETE CASCADE, seq INTEGER NOT NULL, name TEXT NOT NULL, kind TEXT NOT NULL,
  articles TEXT NOT NULL CHECK (json_valid(articles)), members TEXT NOT NULL CHECK (json_valid(members))
) STRICT, WITHOUT ROWID;
CREATE INDEX shared_origins_story ON shared_origins (story, seq);
CREATE TABLE proposals (
  id TEXT PRIMARY KEY, story TEXT NOT NULL REFERENCES stories (id) ON DELETE CASCADE, seq INTEGER NOT NULL, label TEXT NOT NULL, act TEXT NOT NULL,
  type TEXT, actors TEXT NOT NULL CHECK (json_valid(actors)), recipients TEXT NOT NULL CHECK (json_valid(recipients)), -- numbers of parties
  claims TEXT NOT NULL CHECK (json_valid(claims))
) STRICT, WITHOUT ROWID;
CREATE INDEX proposals_story ON proposals (story, seq);
CREATE TABLE positions (
  id TEXT PRIMARY KEY, story TEXT NOT NULL REFERENCES stories (id) ON DELETE CASCADE, seq INTEGER NOT NULL,
  proposal TEXT NOT NULL REFERENCES proposals (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  holder INTEGER NOT NULL REFERENCES parties (number), stance TEXT NOT NULL,
  basis TEXT NOT NULL, according INTEGER REFERENCES parties (number), supposed INTEGER NOT NULL, since TEXT, last_seen TEXT,
  claims TEXT NOT NULL CHECK (json_valid(claims)), members TEXT NOT NULL CHECK (json_valid(members)),
  conditions TEXT NOT NULL CHECK (json_valid(conditions)), history TEXT NOT NULL CHECK (json_valid(history))
) STRICT, WITHOUT ROWID;
CREATE INDEX positions_story ON positions (story, seq);
CREATE INDEX positions_holder ON positions (holder, stance);
CREATE INDEX positions_listed ON positions (last_seen DESC, id);
CREATE INDEX positions_proposal ON positions (proposal);
CREATE TABLE dependencies (
  proposal TEXT PRIMARY KEY REFERENCES proposals (id) ON DELETE CASCADE, story TEXT NOT NULL REFERENCES stories (id) ON DELETE CASCADE, seq INTEGER NOT NULL,
  requirements TEXT NOT NULL CHECK (json_valid(requirements)), refusals TEXT NOT NULL CHECK (json_valid(refusals)),
  alternatives TEXT NOT NULL CHECK (json_valid(alternatives))
) STRICT, WITHOUT ROWID;
CREATE INDEX dependencies_story ON dependencies (story, seq);
CREATE TABLE deadlocks (
  id TEXT PRIMARY KEY, story TEXT NOT NULL REFERENCES stories (id) ON DELETE CASCADE, seq INTEGER NOT NULL,
  proposals TEXT NOT NULL CHECK (json_valid(proposals))
) STRICT, WITHOUT ROWID;
CREATE INDEX deadlocks_story ON deadlocks (story, seq);

-- What persons decided: never removed; taken_back says when, and taken_back_by by whom, it was.
CREATE TABLE judgements (
  number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, members TEXT NOT NULL CHECK (json_valid(members)),
  words TEXT NOT NULL CHECK (json_valid(words)), label TEXT, "by" TEXT, at TEXT NOT NULL,
  taken_back TEXT, taken_back_by TEXT,
  state TEXT -- what became of it when its story was last put; null before
) STRICT;
CREATE TABLE judged_articles (
  article TEXT NOT NULL, judgement INTEGER NOT NULL REFERENCES judgements (number), PRIMARY KEY (article, judgement)
) STRICT, WITHOUT ROWID;

CREATE TABLE changes (
  number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, at TEXT NOT NULL, kind TEXT NOT NULL, story TEXT NOT NULL, subject TEXT NOT NULL,
  label TEXT NOT NULL, before TEXT, after TEXT
) STRICT;
CREATE INDEX changes_at ON changes (at);
CREATE INDEX changes_story ON changes (story, at);

-- What the story index needs to go on: which articles it holds together (before judgements), a profile of each, and in how many reports each
-- term was counted.
CREATE TABLE index_stories (
  id TEXT PRIMARY KEY, founder TEXT NOT NULL, founded INTEGER NOT NULL, -- order of founding
  pending INTEGER -- order of marking; null when all is reconciled
) STRICT, WITHOUT ROWID;
CREATE INDEX index_stories_pending ON index_stories (pending) WHERE pending IS NOT NULL;
CREATE INDEX index_stories_founded ON index_stories (founded);
CREATE TABLE index_articles (
  number INTEGER PRIMARY KEY,
  article TEXT NOT NULL UNIQUE REFERENCES articles (id) ON DELETE CASCADE,
  story TEXT NOT NULL REFERENCES index_stories (id) DEFERRABLE INITIALLY DEFERRED,
  day INTEGER, -- since 1970
  copy_of TEXT, counted INTEGER NOT NULL,
  terms TEXT CHECK (terms IS NULL OR json_valid(terms)), meaning BLOB, shingles BLOB -- null for copies
) STRICT;
CREATE INDEX index_articles_story ON index_articles (story);
CREATE INDEX index_articles_day ON index_articles (day);
CREATE INDEX index_articles_copy ON index_articles (copy_of) WHERE copy_of IS NOT NULL;
CREATE INDEX index_articles_counted ON index_articles (counted) WHERE counted = 1;
CREATE TABLE index_terms (term TEXT PRIMARY KEY, reports INTEGER NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE failures (
  input TEXT PRIMARY KEY, source TEXT NOT NULL, code TEXT NOT NULL, message TEXT NOT NULL, details TEXT NOT NULL CHECK (json_valid(details)),
  run TEXT NOT NULL REFERENCES runs (id), at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE feeds (
  address TEXT PRIMARY KEY, title TEXT, etag TEXT, last_modified TEXT, polled TEXT, next TEXT, failures INTEGER NOT NULL, quiet INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE feed_items (
  feed TEXT NOT NULL REFERENCES feeds (address) ON DELETE CASCADE, item TEXT NOT NULL, PRIMARY KEY (feed, item)
) STRICT, WITHOUT ROWID;
`
