-- What programmes ask in words of their own: fields, tasks, a toolbox, and a network of people beside the dossiers.

CREATE TABLE new_role (
  id            INTEGER PRIMARY KEY,
  dossier       INTEGER REFERENCES dossier,
  edition       INTEGER REFERENCES edition,
  person        INTEGER NOT NULL REFERENCES person,
  kind          TEXT NOT NULL
    CHECK (kind = 'contact' OR kind = 'member' OR kind = 'coach' OR kind = 'expert' OR kind = 'juror'
      OR kind = 'carrier' OR kind = 'municipal-contact' OR kind = 'network-member'),
  member_kind   TEXT
    CHECK (member_kind = 'citizen' OR member_kind = 'association' OR member_kind = 'partner'
      OR member_kind = 'supporter' OR member_kind = 'responsible'),
  tie           TEXT
    CHECK (tie = 'lives' OR tie = 'works' OR tie = 'elsewhere' OR tie = 'unstated'),
  organisation  INTEGER REFERENCES organisation,
  project       INTEGER CHECK (project > 0),
  from_day      TEXT NOT NULL,
  to_day        TEXT CHECK (to_day >= from_day),
  CHECK ((dossier IS NULL) <> (edition IS NULL)),
  CHECK ((kind = 'member') = (member_kind IS NOT NULL)),
  CHECK (kind = 'carrier' OR project IS NULL),
  CHECK (kind <> 'network-member' OR edition IS NOT NULL)
) STRICT;
INSERT INTO new_role SELECT * FROM role;
DROP TABLE role;
ALTER TABLE new_role RENAME TO role;
CREATE INDEX role_by_dossier ON role (dossier, kind);
CREATE INDEX role_by_person ON role (person);
CREATE INDEX role_by_edition ON role (edition, kind) WHERE edition IS NOT NULL;
CREATE INDEX role_by_organisation ON role (organisation) WHERE organisation IS NOT NULL;
CREATE INDEX role_coaching ON role (from_day) WHERE kind = 'coach';

CREATE TABLE new_document (
  id          INTEGER PRIMARY KEY,
  dossier     INTEGER NOT NULL REFERENCES dossier,
  number      INTEGER NOT NULL CHECK (number > 0),
  kind        TEXT NOT NULL
    CHECK (kind = 'intention-note' OR kind = 'consent' OR kind = 'specifications' OR kind = 'quote' OR kind = 'permit'
      OR kind = 'photo' OR kind = 'map' OR kind = 'minutes' OR kind = 'agreement' OR kind = 'proof' OR kind = 'report'
      OR kind = 'letter' OR kind = 'other'),
  title       TEXT NOT NULL CHECK (title <> ''),
  stored      INTEGER NOT NULL CHECK (stored IN (0, 1)),
  path        TEXT NOT NULL CHECK (path <> ''),
  sha256      TEXT NOT NULL,
  size_bytes  INTEGER NOT NULL CHECK (size_bytes >= 0),
  dated_on    TEXT,
  added_on    TEXT NOT NULL,
  project     INTEGER CHECK (project > 0),
  UNIQUE (dossier, number)
) STRICT;
INSERT INTO new_document SELECT * FROM document;
DROP TABLE document;
ALTER TABLE new_document RENAME TO document;
CREATE INDEX document_by_content ON document (sha256);

-- What was filled in in a field of the programme's own. Nothing about a person.
CREATE TABLE field_value (
  id            INTEGER PRIMARY KEY,
  dossier       INTEGER NOT NULL REFERENCES dossier,
  project       INTEGER CHECK (project > 0),  -- its number in the roadmap; NULL: of the dossier
  field         TEXT NOT NULL CHECK (field <> ''),  -- its code in the edition's rules
  value         TEXT CHECK (value <> ''),  -- as its kind writes it: words, number, cents, day, yes or no, code of a choice
  organisation  INTEGER REFERENCES organisation,  -- where the field asks for one
  CHECK ((value IS NULL) <> (organisation IS NULL))
) STRICT;
CREATE UNIQUE INDEX field_value_by_dossier ON field_value (dossier, COALESCE(project, 0), field);
CREATE INDEX field_value_by_organisation ON field_value (organisation) WHERE organisation IS NOT NULL;
CREATE INDEX field_value_by_field ON field_value (field, value);

-- Tasks of the programme that are done in a dossier.
CREATE TABLE task_done (
  id       INTEGER PRIMARY KEY,
  dossier  INTEGER NOT NULL REFERENCES dossier,
  task     TEXT NOT NULL CHECK (task <> ''),  -- its code in the edition's rules
  done_on  TEXT NOT NULL,
  note     TEXT CHECK (note <> ''),
  UNIQUE (dossier, task)
) STRICT;

-- References that the office put in the toolbox of an edition, beside those of the programme.
CREATE TABLE tool (
  id        INTEGER PRIMARY KEY,
  edition   INTEGER NOT NULL REFERENCES edition,
  code      TEXT NOT NULL CHECK (code <> ''),
  name_nl   TEXT NOT NULL CHECK (name_nl <> ''),
  name_fr   TEXT NOT NULL CHECK (name_fr <> ''),
  name_en   TEXT NOT NULL CHECK (name_en <> ''),
  url       TEXT NOT NULL CHECK (url <> ''),
  phase     TEXT
    CHECK (phase = 'candidate' OR phase = 'preparation' OR phase = 'selection' OR phase = 'realisation'),  -- NULL: all
  added_on  TEXT NOT NULL,
  UNIQUE (edition, code)
) STRICT;
