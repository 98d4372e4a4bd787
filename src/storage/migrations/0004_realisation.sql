-- Realisation: what holds it up and changes it, what is measured, the evaluation by several, experiments, reports, and
-- what is looked at afterwards.

ALTER TABLE step ADD COLUMN moved_to TEXT;  -- the last day as agreed since, in the place of due_on, which stays the first plan
DROP INDEX step_open;
CREATE INDEX step_open ON step (COALESCE(moved_to, due_on))
  WHERE done_on IS NULL AND COALESCE(moved_to, due_on) IS NOT NULL;

ALTER TABLE document ADD COLUMN project INTEGER CHECK (project > 0);  -- number of the project that it shows

ALTER TABLE project ADD COLUMN item TEXT;  -- code of the item of the edition's menu that it takes

ALTER TABLE evaluation ADD COLUMN recommendation TEXT;  -- to the programme
ALTER TABLE project_outcome ADD COLUMN reproducible INTEGER CHECK (reproducible IN (0, 1));  -- easily done again elsewhere (B-PB-15); NULL: nobody said

-- What holds up a dossier in its realisation: since when, and why.
CREATE TABLE obstacle (
  id        INTEGER PRIMARY KEY,
  dossier   INTEGER NOT NULL REFERENCES dossier,
  number    INTEGER NOT NULL CHECK (number > 0),
  project   INTEGER CHECK (project > 0),  -- its number in the roadmap; NULL: the whole dossier
  step      INTEGER CHECK (step > 0),     -- its number in the project; NULL: the whole project
  reason    TEXT NOT NULL CHECK (reason <> ''),
  began_on  TEXT NOT NULL,
  ended_on  TEXT CHECK (ended_on >= began_on),  -- NULL: it still does
  solution  TEXT,
  UNIQUE (dossier, number),
  CHECK (step IS NULL OR project IS NOT NULL)
) STRICT;
CREATE INDEX obstacle_open ON obstacle (dossier) WHERE ended_on IS NULL;

-- A change of what was awarded: what a project is, its dates, or that it does not go on.
CREATE TABLE amendment (
  id          INTEGER PRIMARY KEY,
  dossier     INTEGER NOT NULL REFERENCES dossier,
  number      INTEGER NOT NULL CHECK (number > 0),
  project     INTEGER NOT NULL CHECK (project > 0),  -- its number in the roadmap
  kind        TEXT NOT NULL CHECK (kind = 'scope' OR kind = 'dates' OR kind = 'drop'),
  what        TEXT CHECK (what <> ''),  -- what it becomes, in words
  reason      TEXT NOT NULL CHECK (reason <> ''),
  asked_on    TEXT NOT NULL,
  verdict     TEXT CHECK (verdict IN ('approved', 'refused')),  -- NULL: not decided
  decided_on  TEXT CHECK (decided_on >= asked_on),
  body        TEXT,                     -- who decided: code of the edition, or words; NULL: no approval is asked
  note        TEXT,                     -- what was said with it
  UNIQUE (dossier, number),
  CHECK ((verdict IS NULL) = (decided_on IS NULL)),
  CHECK (kind <> 'scope' OR what IS NOT NULL)
) STRICT;
CREATE INDEX amendment_open ON amendment (asked_on) WHERE verdict IS NULL;

-- The last days that a change of dates asks for. An approved one also stands with the step itself.
CREATE TABLE amended_step (
  id         INTEGER PRIMARY KEY,
  amendment  INTEGER NOT NULL REFERENCES amendment,
  step       INTEGER NOT NULL REFERENCES step,
  due_on     TEXT NOT NULL,
  UNIQUE (amendment, step)
) STRICT;
CREATE INDEX amended_step_by_step ON amended_step (step);

-- What a project means to reach of what is measured.
CREATE TABLE target (
  id           INTEGER PRIMARY KEY,
  project      INTEGER NOT NULL REFERENCES project,
  indicator    TEXT NOT NULL,           -- code of the edition; it has the unit
  thousandths  INTEGER NOT NULL,        -- 2500 is two and a half of its unit
  UNIQUE (project, indicator)
) STRICT;

-- Indicators that the office measures in an edition beside those of the programme.
CREATE TABLE own_indicator (
  id         INTEGER PRIMARY KEY,
  edition    INTEGER NOT NULL REFERENCES edition,
  code       TEXT NOT NULL CHECK (code <> ''),
  name_nl    TEXT NOT NULL CHECK (name_nl <> ''),
  name_fr    TEXT NOT NULL CHECK (name_fr <> ''),
  name_en    TEXT NOT NULL CHECK (name_en <> ''),
  unit       TEXT NOT NULL CHECK (unit <> ''),
  direction  TEXT NOT NULL CHECK (direction IN ('up', 'down')),
  reading    TEXT NOT NULL CHECK (reading IN ('level', 'flow')),  -- a level stands until the next one; flows add up
  summed     INTEGER NOT NULL CHECK (summed IN (0, 1)),  -- 0: of several dossiers there is no sum, such as of percentages
  theme      TEXT,
  UNIQUE (edition, code)
) STRICT;

-- What was measured since the inventory.
CREATE TABLE measurement (
  id           INTEGER PRIMARY KEY,
  dossier      INTEGER NOT NULL REFERENCES dossier,
  number       INTEGER NOT NULL CHECK (number > 0),
  project      INTEGER CHECK (project > 0),  -- its number in the roadmap; NULL: the whole dossier
  indicator    TEXT NOT NULL,           -- code of the edition; it has the unit
  thousandths  INTEGER NOT NULL,        -- 2500 is two and a half of its unit
  from_day     TEXT,                    -- of a flow: the first day of what was counted, where known
  on_day       TEXT NOT NULL CHECK (on_day >= from_day),
  source       TEXT,                    -- how it was counted: a list, a scale, a guess
  document     INTEGER REFERENCES document,
  UNIQUE (dossier, number)
) STRICT;
CREATE INDEX measurement_by_indicator ON measurement (dossier, indicator, project, on_day);
CREATE INDEX measurement_by_document ON measurement (document) WHERE document IS NOT NULL;

-- The edition's questions as members of the steering group answer them, each alone or several together.
CREATE TABLE evaluation_response (
  id           INTEGER PRIMARY KEY,
  dossier      INTEGER NOT NULL REFERENCES dossier,
  number       INTEGER NOT NULL CHECK (number > 0),
  person       INTEGER REFERENCES person,  -- NULL: answered together
  people       INTEGER NOT NULL CHECK (people > 0),  -- how many answered together
  begun_on     TEXT NOT NULL,
  finished_on  TEXT CHECK (finished_on >= begun_on),  -- NULL: not finished, it is gone on with later
  UNIQUE (dossier, number),
  CHECK (person IS NULL OR people = 1)
) STRICT;
CREATE UNIQUE INDEX evaluation_response_by_person ON evaluation_response (dossier, person) WHERE person IS NOT NULL;
CREATE INDEX evaluation_response_of_person ON evaluation_response (person) WHERE person IS NOT NULL;

-- Their answers: a score or words.
CREATE TABLE evaluation_answer (
  id        INTEGER PRIMARY KEY,
  response  INTEGER NOT NULL REFERENCES evaluation_response,
  question  TEXT NOT NULL,              -- code of the edition
  project   INTEGER NOT NULL CHECK (project >= 0),  -- its number in the roadmap; 0: the whole
  points    INTEGER CHECK (points > 0),
  text      TEXT CHECK (text <> ''),    -- personal: what one member says
  UNIQUE (response, question, project),
  CHECK ((points IS NULL) <> (text IS NULL))
) STRICT;

-- What becomes of an experiment: it stops, goes on for a while, or stays for good.
CREATE TABLE experiment (
  id          INTEGER PRIMARY KEY,
  dossier     INTEGER NOT NULL REFERENCES dossier,
  number      INTEGER NOT NULL CHECK (number > 0),
  project     INTEGER NOT NULL CHECK (project > 0),  -- its number in the roadmap
  choice      TEXT NOT NULL CHECK (choice = 'stop' OR choice = 'extend' OR choice = 'anchor'),
  decided_on  TEXT NOT NULL,
  body        TEXT,                     -- who decided: code of the edition, or words
  reason      TEXT NOT NULL CHECK (reason <> ''),
  until_on    TEXT CHECK (until_on >= decided_on),  -- extended until
  anchor      TEXT CHECK (anchor <> ''),  -- where it stays: the service, catalogue or by-law that takes it over
  UNIQUE (dossier, number),
  CHECK ((choice = 'extend') = (until_on IS NOT NULL)),
  CHECK ((choice = 'anchor') = (anchor IS NOT NULL))
) STRICT;
CREATE INDEX experiment_until ON experiment (until_on) WHERE choice = 'extend';

-- Actions that the office put on the menu of an edition, beside those of the programme.
CREATE TABLE menu_item (
  id        INTEGER PRIMARY KEY,
  edition   INTEGER NOT NULL REFERENCES edition,
  code      TEXT NOT NULL CHECK (code <> ''),
  name_nl   TEXT NOT NULL CHECK (name_nl <> ''),
  name_fr   TEXT NOT NULL CHECK (name_fr <> ''),
  name_en   TEXT NOT NULL CHECK (name_en <> ''),
  project   INTEGER REFERENCES project,  -- the realised project that it was made after
  added_on  TEXT NOT NULL,
  UNIQUE (edition, code)
) STRICT;
CREATE INDEX menu_item_by_project ON menu_item (project) WHERE project IS NOT NULL;

-- The descriptive and financial report on a realisation (B-FR-1), and interim ones. What is recorded elsewhere is not
-- repeated here: only what nobody else asks.
CREATE TABLE dossier_report (
  id            INTEGER PRIMARY KEY,
  dossier       INTEGER NOT NULL REFERENCES dossier,
  number        INTEGER NOT NULL CHECK (number > 0),
  kind          TEXT NOT NULL CHECK (kind IN ('interim', 'final')),
  from_day      TEXT NOT NULL,          -- the period that it is about
  to_day        TEXT NOT NULL CHECK (to_day >= from_day),
  summary       TEXT,                   -- what happened, in the words of the group
  declared_by   TEXT,                   -- personal: who declares it sincere and true
  submitted_on  TEXT,
  sha256        TEXT,                   -- of what it said when it was handed in
  accepted_on   TEXT CHECK (accepted_on >= submitted_on),
  UNIQUE (dossier, number),
  CHECK ((submitted_on IS NULL) = (sha256 IS NULL))
) STRICT;
CREATE UNIQUE INDEX dossier_report_final ON dossier_report (dossier) WHERE kind = 'final';

-- What a report tells of each project.
CREATE TABLE report_story (
  id       INTEGER PRIMARY KEY,
  report   INTEGER NOT NULL REFERENCES dossier_report,
  project  INTEGER NOT NULL CHECK (project > 0),  -- its number in the roadmap
  story    TEXT NOT NULL CHECK (story <> ''),
  UNIQUE (report, project)
) STRICT;

-- What the office asked about a report that was handed in.
CREATE TABLE report_query (
  id           INTEGER PRIMARY KEY,
  report       INTEGER NOT NULL REFERENCES dossier_report,
  number       INTEGER NOT NULL CHECK (number > 0),
  question     TEXT NOT NULL CHECK (question <> ''),
  asked_on     TEXT NOT NULL,
  answer       TEXT,
  answered_on  TEXT CHECK (answered_on >= asked_on),
  UNIQUE (report, number),
  CHECK ((answer IS NULL) = (answered_on IS NULL))
) STRICT;
CREATE INDEX report_query_open ON report_query (report) WHERE answered_on IS NULL;

-- Checks after the end: whether what was made is still there (L-6).
CREATE TABLE aftercare (
  id       INTEGER PRIMARY KEY,
  dossier  INTEGER NOT NULL REFERENCES dossier,
  number   INTEGER NOT NULL CHECK (number > 0),
  project  INTEGER CHECK (project > 0),  -- its number in the roadmap; NULL: the whole dossier
  code     TEXT,                        -- of the edition's check; NULL: planned by hand
  what     TEXT CHECK (what <> ''),     -- what is looked at, of a check planned by hand
  due_on   TEXT NOT NULL,
  done_on  TEXT,
  result   TEXT CHECK (result = 'lasting' OR result = 'partly' OR result = 'gone'),
  note     TEXT,
  UNIQUE (dossier, number),
  CHECK ((code IS NULL) <> (what IS NULL)),
  CHECK ((done_on IS NULL) = (result IS NULL))
) STRICT;
CREATE INDEX aftercare_open ON aftercare (due_on) WHERE done_on IS NULL;
