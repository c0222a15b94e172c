/** The first schema. Once released a migration is never changed: what is to be other is a migration of its own. */
export const LEDGER_SCHEMA = `
CREATE TABLE runs (
  id TEXT PRIMARY KEY, command TEXT NOT NULL, version TEXT NOT NULL, started TEXT NOT NULL, ended TEXT,
  outcome TEXT NOT NULL CHECK (outcome IN ('running', 'done', 'stopped', 'failed')),
  host TEXT NOT NULL, process INTEGER NOT NULL, heartbeat TEXT NOT NULL
) STRICT;

CREATE TABLE articles (
  number INTEGER PRIMARY KEY, -- order of adding
  id TEXT NOT NULL UNIQUE, ref TEXT NOT NULL, source TEXT NOT NULL, run TEXT NOT NULL REFERENCES runs (id), added TEXT NOT NULL,
  outlet TEXT, title TEXT, byline TEXT, url TEXT, published TEXT, updated TEXT, language TEXT,
  field_sources TEXT NOT NULL CHECK (json_valid(field_sources)),
  text TEXT NOT NULL,
  story TEXT REFERENCES stories (id) DEFERRABLE INITIALLY DEFERRED,
  earlier TEXT REFERENCES articles (id) -- the version of this address that was there before
) STRICT;
CREATE INDEX articles_story ON articles (story);
CREATE INDEX articles_published ON articles (published);
CREATE INDEX articles_outlet ON articles (outlet);
CREATE INDEX articles_url ON articles (url);

-- What of a text is not read as news, and where a text says it comes from.
CREATE TABLE boilerplate (
  article TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE, start INTEGER NOT NULL, "end" INTEGER NOT NULL,
  PRIMARY KEY (article, start)
) STRICT, WITHOUT ROWID;
CREATE TABLE article_origins (
  article TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE, seq INTEGER NOT NULL,
  name TEXT NOT NULL, kind TEXT NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL, PRIMARY KEY (article, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE sentences (
  number INTEGER PRIMARY KEY,
  article TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  start INTEGER NOT NULL, "end" INTEGER NOT NULL, text TEXT NOT NULL, vector BLOB
) STRICT;
CREATE UNIQUE INDEX sentences_article ON sentences (article, start);
CREATE VIRTUAL TABLE sentences_text USING fts5 (text, content = 'sentences', content_rowid = 'number', tokenize = "unicode61 remove_diacritics 2");

-- Who: an actor is an id (UKR, NATO), a party an actor in one role and under one name.
CREATE TABLE actors (id TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
CREATE TABLE parties (
  number INTEGER PRIMARY KEY, actor TEXT NOT NULL REFERENCES actors (id), sector TEXT NOT NULL, name TEXT
) STRICT;
CREATE UNIQUE INDEX parties_party ON parties (actor, sector, coalesce(name, ''));

CREATE TABLE statements (
  id TEXT PRIMARY KEY, article TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE, seq INTEGER NOT NULL,
  speaker INTEGER REFERENCES parties (number), directness TEXT NOT NULL, force TEXT NOT NULL, within TEXT,
  cue_start INTEGER NOT NULL, cue_end INTEGER NOT NULL, source_start INTEGER, source_end INTEGER,
  content TEXT NOT NULL CHECK (json_valid(content)), -- [[start, end], …]
  addressees TEXT NOT NULL CHECK (json_valid(addressees)), -- numbers of parties
  date_start TEXT, date_end TEXT, date_text TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX statements_article ON statements (article, seq);
CREATE INDEX statements_speaker ON statements (speaker);

CREATE TABLE records (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE, article TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE, seq INTEGER NOT NULL,
  start INTEGER NOT NULL, "end" INTEGER NOT NULL, evidence TEXT NOT NULL, "trigger" TEXT NOT NULL,
  type TEXT NOT NULL, mode TEXT, status TEXT NOT NULL, content TEXT, place TEXT,
  speaker INTEGER REFERENCES parties (number),
  date_start TEXT, date_end TEXT, date_text TEXT,
  day TEXT, -- when it happened as far as known: date_start, else the day of publication
  proposition TEXT CHECK (proposition IS NULL OR json_valid(proposition)),
  guarantee TEXT CHECK (guarantee IS NULL OR json_valid(guarantee)),
  confidence REAL NOT NULL, rule TEXT NOT NULL,
  claim TEXT REFERENCES claims (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX records_article ON records (article, seq);
CREATE INDEX records_type ON records (type, day);
CREATE INDEX records_day ON records (day);
CREATE INDEX records_claim ON records (claim);
CREATE TABLE record_parties (
  record INTEGER NOT NULL REFERENCES records (number) ON DELETE CASCADE,
  role TEXT NOT NULL CHECK (role IN ('actor', 'recipient')), seq INTEGER NOT NULL,
  party INTEGER NOT NULL REFERENCES parties (number), PRIMARY KEY (record, role, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX record_parties_party ON record_parties (party, role, record);
CREATE VIRTUAL TABLE records_text USING fts5 (evidence, content, content = 'records', content_rowid = 'number', tokenize = "unicode61 remove_diacritics 2");

CREATE TABLE conditions (
  id TEXT PRIMARY KEY, article TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE, seq INTEGER NOT NULL, kind TEXT NOT NULL,
  antecedent_start INTEGER NOT NULL, antecedent_end INTEGER NOT NULL, consequent_start INTEGER NOT NULL, consequent_end INTEGER NOT NULL,
  cue TEXT NOT NULL, holder INTEGER REFERENCES parties (number)
) STRICT, WITHOUT ROWID;
CREATE INDEX conditions_article ON conditions (article, seq);

-- What reports say together. All of a story is put anew when it changes.
CREATE TABLE stories (
  id TEXT PRIMARY KEY, title TEXT NOT NULL, first TEXT, last TEXT, changed TEXT,
  founder TEXT NOT NULL, founded INTEGER NOT NULL, -- for the story index
  pending INTEGER -- order of marking; null when all is reconciled
) STRICT, WITHOUT ROWID;
CREATE INDEX stories_pending ON stories (pending) WHERE pending IS NOT NULL;
CREATE INDEX stories_last ON stories (last);

CREATE TABLE claims (
  id TEXT PRIMARY KEY, story TEXT NOT NULL REFERENCES stories (id) ON DELETE CASCADE, seq INTEGER NOT NULL, label TEXT NOT NULL,
  type TEXT NOT NULL, status TEXT NOT NULL, lead TEXT NOT NULL REFERENCES records (id), agreement TEXT NOT NULL,
  outlets INTEGER NOT NULL, origins INTEGER NOT NULL, origin TEXT,
  actors TEXT NOT NULL CHECK (json_valid(actors)), recipients TEXT NOT NULL CHECK (json_valid(recipients)), -- numbers of parties
  members TEXT NOT NULL CHECK (json_valid(members)) -- ids of records, in order
) STRICT, WITHOUT ROWID;
CREATE INDEX claims_story ON claims (story, seq);
CREATE INDEX claims_agreement ON claims (agreement);
CREATE TABLE differences (
  claim TEXT NOT NULL REFERENCES claims (id) ON DELETE CASCADE, slot TEXT NOT NULL, seq INTEGER NOT NULL, conflict INTEGER NOT NULL,
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
  type TEXT, actors TEXT NOT NULL CHECK (json_valid(actors)), recipients TEXT NOT NULL CHECK (json_valid(recipients)),
  claims TEXT NOT NULL CHECK (json_valid(claims))
) STRICT, WITHOUT ROWID;
CREATE INDEX proposals_story ON proposals (story, seq);
CREATE TABLE positions (
  id TEXT PRIMARY KEY, story TEXT NOT NULL REFERENCES stories (id) ON DELETE CASCADE, seq INTEGER NOT NULL,
  proposal TEXT NOT NULL REFERENCES proposals (id) ON DELETE CASCADE, holder INTEGER NOT NULL REFERENCES parties (number), stance TEXT NOT NULL,
  basis TEXT NOT NULL, according INTEGER REFERENCES parties (number), supposed INTEGER NOT NULL, since TEXT, last_seen TEXT,
  claims TEXT NOT NULL CHECK (json_valid(claims)), members TEXT NOT NULL CHECK (json_valid(members)),
  conditions TEXT NOT NULL CHECK (json_valid(conditions)), history TEXT NOT NULL CHECK (json_valid(history))
) STRICT, WITHOUT ROWID;
CREATE INDEX positions_story ON positions (story, seq);
CREATE INDEX positions_holder ON positions (holder, stance);
CREATE TABLE dependencies (
  proposal TEXT PRIMARY KEY REFERENCES proposals (id) ON DELETE CASCADE, story TEXT NOT NULL REFERENCES stories (id) ON DELETE CASCADE, seq INTEGER NOT NULL,
  requirements TEXT NOT NULL CHECK (json_valid(requirements)), refusals TEXT NOT NULL CHECK (json_valid(refusals)),
  alternatives TEXT NOT NULL CHECK (json_valid(alternatives))
) STRICT, WITHOUT ROWID;
CREATE TABLE deadlocks (
  id TEXT PRIMARY KEY, story TEXT NOT NULL REFERENCES stories (id) ON DELETE CASCADE, seq INTEGER NOT NULL,
  proposals TEXT NOT NULL CHECK (json_valid(proposals))
) STRICT, WITHOUT ROWID;

-- What persons decided: never removed; taken_back says when and by whom it was.
CREATE TABLE judgements (
  number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, members TEXT NOT NULL CHECK (json_valid(members)),
  words TEXT NOT NULL CHECK (json_valid(words)), label TEXT, "by" TEXT, at TEXT NOT NULL,
  taken_back TEXT, taken_back_by TEXT, state TEXT -- what became of it when the story was last put
) STRICT;
CREATE TABLE judged_articles (
  judgement TEXT NOT NULL REFERENCES judgements (id), article TEXT NOT NULL, PRIMARY KEY (article, judgement)
) STRICT, WITHOUT ROWID;

CREATE TABLE changes (
  number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, at TEXT NOT NULL, kind TEXT NOT NULL, story TEXT NOT NULL, subject TEXT NOT NULL,
  label TEXT NOT NULL, before TEXT, after TEXT
) STRICT;
CREATE INDEX changes_at ON changes (at);
CREATE INDEX changes_story ON changes (story);

-- What the story index needs to go on: a profile an article, and in how many reports each term was seen.
CREATE TABLE story_profiles (
  article TEXT PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE, day INTEGER, copy_of TEXT, profile BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX story_profiles_day ON story_profiles (day);
CREATE TABLE term_counts (term TEXT PRIMARY KEY, reports INTEGER NOT NULL) STRICT, WITHOUT ROWID;

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
