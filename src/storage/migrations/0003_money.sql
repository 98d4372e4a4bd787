-- Money: the ledger, expense notes, payments, settlements and recoveries. What was decided before becomes the first
-- movements of the ledger.

ALTER TABLE edition ADD COLUMN locked_until TEXT;  -- its books are locked up to and including this day: no posting any more

-- The account that money for a dossier goes to: of the group, or of a member who puts it at the group's disposal (B-SB-6).
-- An earlier one stays, since payments went there.
CREATE TABLE group_account (
  id        INTEGER PRIMARY KEY,
  dossier   INTEGER NOT NULL REFERENCES dossier,
  number    INTEGER NOT NULL CHECK (number > 0),
  holder    TEXT NOT NULL CHECK (holder <> ''),  -- personal
  iban      TEXT NOT NULL CHECK (iban <> ''),    -- personal
  person    INTEGER REFERENCES person,           -- the member whose account it is
  from_day  TEXT NOT NULL,
  to_day    TEXT CHECK (to_day >= from_day),     -- NULL: it is the one in use
  UNIQUE (dossier, number)
) STRICT;
CREATE UNIQUE INDEX group_account_in_use ON group_account (dossier) WHERE to_day IS NULL;
CREATE INDEX group_account_by_person ON group_account (person) WHERE person IS NOT NULL;
CREATE INDEX group_account_by_iban ON group_account (iban);  -- one account for two neighbourhoods

-- The start fund that was granted to a neighbourhood for its preparation (B-SB-1 to B-SB-7).
CREATE TABLE start_fund (
  id             INTEGER PRIMARY KEY,
  dossier        INTEGER NOT NULL UNIQUE REFERENCES dossier,
  amount_cents   INTEGER NOT NULL CHECK (amount_cents > 0),
  regime         TEXT NOT NULL CHECK (regime = 'reimbursement' OR regime = 'advance'),
  granted_on     TEXT NOT NULL,
  debit_note     TEXT CHECK (debit_note <> ''),  -- its reference; an advance is paid against it (B-SB-5b)
  debit_note_on  TEXT,
  CHECK (debit_note_on IS NULL OR debit_note IS NOT NULL)
) STRICT;

-- An expense note: what a group says it spent, with its proofs. Of the start fund or of what was awarded.
CREATE TABLE expense_note (
  id              INTEGER PRIMARY KEY,
  dossier         INTEGER NOT NULL REFERENCES dossier,
  number          INTEGER NOT NULL CHECK (number > 0),
  fund            TEXT NOT NULL CHECK (fund = 'award' OR fund = 'start-fund'),
  received_on     TEXT NOT NULL,
  from_day        TEXT,                 -- the period that it is about
  to_day          TEXT CHECK (to_day >= from_day),
  reference       TEXT CHECK (reference <> ''),      -- that the group gave it
  declared_cents  INTEGER CHECK (declared_cents > 0),  -- the total as the group wrote it
  document        INTEGER REFERENCES document,
  UNIQUE (dossier, number)
) STRICT;
CREATE INDEX expense_note_by_received ON expense_note (received_on);
CREATE INDEX expense_note_by_document ON expense_note (document) WHERE document IS NOT NULL;

-- A line of an expense note: one purchase at one rate of VAT. dossier and fund are those of its note, repeated here so
-- that what a dossier spent is one look at an index.
CREATE TABLE expense (
  id               INTEGER PRIMARY KEY,
  note             INTEGER NOT NULL REFERENCES expense_note,
  number           INTEGER NOT NULL CHECK (number > 0),
  dossier          INTEGER NOT NULL REFERENCES dossier,
  fund             TEXT NOT NULL CHECK (fund = 'award' OR fund = 'start-fund'),
  project          INTEGER CHECK (project > 0),      -- number of the project; NULL: for the whole dossier
  spent_on         TEXT NOT NULL,
  seller           TEXT NOT NULL CHECK (seller <> ''),
  seller_key       TEXT NOT NULL,                    -- folded: no accents, no capitals, no punctuation
  seller_vat       TEXT,                             -- VAT number, without blanks: BE0403170701
  description      TEXT NOT NULL CHECK (description <> ''),
  activity         TEXT,
  category         TEXT,                             -- code of the edition
  net_cents        INTEGER NOT NULL CHECK (net_cents >= 0),
  vat_hundredths   INTEGER CHECK (vat_hundredths BETWEEN 0 AND 10000),  -- 2100 is 21 %; NULL: the proof names no rate
  vat_cents        INTEGER NOT NULL CHECK (vat_cents >= 0),
  gross_cents      INTEGER NOT NULL CHECK (gross_cents > 0),
  proof            TEXT,                             -- reference of the invoice or ticket
  document         INTEGER REFERENCES document,
  lacking          TEXT NOT NULL,                    -- required mentions that the proof does not have, by comma (B-SB-7)
  approved_on      TEXT,                             -- the coach agreed beforehand (B-SB-5a)
  verdict          TEXT CHECK (verdict = 'accepted' OR verdict = 'refused' OR verdict = 'returned'),
  accepted_cents   INTEGER NOT NULL CHECK (accepted_cents >= 0 AND accepted_cents <= gross_cents),
  judged_on        TEXT,
  reason           TEXT,                             -- why it was refused, asked back or accepted in part
  UNIQUE (note, number),
  CHECK (net_cents + vat_cents = gross_cents),
  CHECK ((verdict IS NULL) = (judged_on IS NULL)),
  CHECK ((verdict IS 'accepted') = (accepted_cents > 0)),
  CHECK (verdict IS NULL OR (verdict = 'accepted' AND accepted_cents = gross_cents) OR reason <> '')
) STRICT;
CREATE INDEX expense_by_dossier ON expense (dossier, fund, verdict, project, accepted_cents, gross_cents);
CREATE INDEX expense_by_purchase ON expense (spent_on, gross_cents, seller_key);  -- the same purchase twice
CREATE INDEX expense_by_document ON expense (document) WHERE document IS NOT NULL;
CREATE INDEX expense_returned ON expense (judged_on) WHERE verdict = 'returned';

-- What others pay of a dossier, and own means of the group, as it really came in (beside funding, which was planned).
CREATE TABLE income (
  id            INTEGER PRIMARY KEY,
  dossier       INTEGER NOT NULL REFERENCES dossier,
  number        INTEGER NOT NULL CHECK (number > 0),
  project       INTEGER CHECK (project > 0),
  kind          TEXT NOT NULL CHECK (kind = 'own' OR kind = 'other'),
  label         TEXT NOT NULL CHECK (label <> ''),
  amount_cents  INTEGER NOT NULL CHECK (amount_cents > 0),
  on_day        TEXT NOT NULL,
  UNIQUE (dossier, number)
) STRICT;

-- The plan by which what was awarded is paid: instalments, each with what sets it off.
CREATE TABLE instalment (
  id            INTEGER PRIMARY KEY,
  dossier       INTEGER NOT NULL REFERENCES dossier,
  number        INTEGER NOT NULL CHECK (number > 0),
  trigger       TEXT NOT NULL
    CHECK (trigger = 'signature' OR trigger = 'report' OR trigger = 'proofs' OR trigger = 'day'),
  amount_cents  INTEGER NOT NULL CHECK (amount_cents > 0),
  due_on        TEXT,                   -- the day that sets it off, or by which it is expected
  UNIQUE (dossier, number),
  CHECK (trigger <> 'day' OR due_on IS NOT NULL)
) STRICT;
CREATE INDEX instalment_due ON instalment (due_on) WHERE due_on IS NOT NULL;

-- A list of payments for the finance department: what is on it is ordered.
CREATE TABLE payment_run (
  id         INTEGER PRIMARY KEY,       -- also the number that people use
  made_on    TEXT NOT NULL,
  reference  TEXT NOT NULL UNIQUE
) STRICT;

-- A payment, from the claim to what the bank did.
CREATE TABLE payment (
  id             INTEGER PRIMARY KEY,   -- also the number that people use
  dossier        INTEGER NOT NULL REFERENCES dossier,
  fund           TEXT NOT NULL CHECK (fund = 'award' OR fund = 'start-fund'),
  kind           TEXT NOT NULL
    CHECK (kind = 'instalment' OR kind = 'balance' OR kind = 'advance' OR kind = 'reimbursement'),
  instalment     INTEGER REFERENCES instalment,
  note           INTEGER REFERENCES expense_note,  -- that it repays
  amount_cents   INTEGER NOT NULL CHECK (amount_cents > 0),
  account        INTEGER NOT NULL REFERENCES group_account,
  communication  TEXT NOT NULL UNIQUE,  -- structured: twelve figures
  made_on        TEXT NOT NULL,
  claimed_on     TEXT,                  -- the group claimed it (schuldvordering, déclaration de créance)
  claim          TEXT,                  -- reference of that claim
  run            INTEGER REFERENCES payment_run,   -- it is ordered
  paid_on        TEXT,
  bank           TEXT,                  -- reference that the bank gave it
  cancelled_on   TEXT,
  reason         TEXT,
  CHECK ((kind = 'instalment' OR kind = 'balance') = (fund = 'award')),
  CHECK (kind = 'instalment' OR instalment IS NULL),
  CHECK (paid_on IS NULL OR run IS NOT NULL),
  CHECK (paid_on IS NULL OR cancelled_on IS NULL),
  CHECK (cancelled_on IS NULL OR reason <> '')
) STRICT;
CREATE INDEX payment_by_dossier ON payment (dossier, fund, paid_on, cancelled_on, amount_cents);
CREATE INDEX payment_by_run ON payment (run) WHERE run IS NOT NULL;
CREATE INDEX payment_by_account ON payment (account);
CREATE INDEX payment_by_note ON payment (note) WHERE note IS NOT NULL;
CREATE UNIQUE INDEX payment_of_instalment ON payment (instalment) WHERE instalment IS NOT NULL AND cancelled_on IS NULL;
CREATE INDEX payment_open ON payment (made_on) WHERE run IS NULL AND cancelled_on IS NULL;
CREATE INDEX payment_ordered ON payment (run) WHERE paid_on IS NULL AND cancelled_on IS NULL;
CREATE INDEX payment_by_day ON payment (paid_on, amount_cents) WHERE paid_on IS NOT NULL;

-- What a dossier came to in the end (B-MO-12): the balance is what is accepted, at most what was awarded, less what was
-- paid. From then on its expenses stand.
CREATE TABLE settlement (
  id              INTEGER PRIMARY KEY,
  dossier         INTEGER NOT NULL REFERENCES dossier,
  fund            TEXT NOT NULL CHECK (fund = 'award' OR fund = 'start-fund'),
  settled_on      TEXT NOT NULL,
  awarded_cents   INTEGER NOT NULL CHECK (awarded_cents >= 0),
  accepted_cents  INTEGER NOT NULL CHECK (accepted_cents >= 0),  -- at most what was awarded
  paid_cents      INTEGER NOT NULL CHECK (paid_cents >= 0),
  unspent         TEXT NOT NULL CHECK (unspent = 'returns' OR unspent = 'lapses'),  -- what becomes of the rest
  note            TEXT,
  UNIQUE (dossier, fund)
) STRICT;

-- Money that has to come back.
CREATE TABLE recovery (
  id             INTEGER PRIMARY KEY,   -- also the number that people use
  dossier        INTEGER NOT NULL REFERENCES dossier,
  fund           TEXT NOT NULL CHECK (fund = 'award' OR fund = 'start-fund'),
  amount_cents   INTEGER NOT NULL CHECK (amount_cents > 0),
  reason         TEXT NOT NULL CHECK (reason <> ''),
  asked_on       TEXT NOT NULL,
  due_on         TEXT CHECK (due_on >= asked_on),
  communication  TEXT NOT NULL UNIQUE,  -- structured: twelve figures
  waived_on      TEXT,                  -- what is still open is given up
  waived_cents   INTEGER CHECK (waived_cents > 0 AND waived_cents <= amount_cents),
  waived_reason  TEXT,
  CHECK ((waived_on IS NULL) = (waived_cents IS NULL)),
  CHECK (waived_on IS NULL OR waived_reason <> '')
) STRICT;
CREATE INDEX recovery_by_dossier ON recovery (dossier, fund, amount_cents, waived_cents);
CREATE INDEX recovery_due ON recovery (due_on) WHERE waived_on IS NULL AND due_on IS NOT NULL;

-- What came back of it.
CREATE TABLE repayment (
  id            INTEGER PRIMARY KEY,
  recovery      INTEGER NOT NULL REFERENCES recovery,
  number        INTEGER NOT NULL CHECK (number > 0),
  amount_cents  INTEGER NOT NULL CHECK (amount_cents > 0),
  on_day        TEXT NOT NULL,
  bank          TEXT,                   -- reference that the bank gave it
  UNIQUE (recovery, number)
) STRICT;
CREATE INDEX repayment_by_day ON repayment (on_day, amount_cents);

-- The ledger: every movement of money from one account to another. Since each names both, it balances by itself.
-- Movements are only ever added: what turns out otherwise is a movement back.
CREATE TABLE posting (
  id            INTEGER PRIMARY KEY,
  edition       INTEGER NOT NULL REFERENCES edition,
  dossier       INTEGER REFERENCES dossier,        -- NULL: of the edition as a whole
  fund          TEXT NOT NULL CHECK (fund = 'award' OR fund = 'start-fund'),
  project       INTEGER CHECK (project > 0),       -- number of the project; NULL: of the dossier as a whole
  from_account  TEXT NOT NULL
    CHECK (from_account = 'source' OR from_account = 'envelope' OR from_account = 'carried' OR from_account = 'reserved'
      OR from_account = 'committed' OR from_account = 'paid' OR from_account = 'justified' OR from_account = 'closed'
      OR from_account = 'recoverable' OR from_account = 'waived' OR from_account = 'lapsed'),
  to_account    TEXT NOT NULL
    CHECK (to_account = 'source' OR to_account = 'envelope' OR to_account = 'carried' OR to_account = 'reserved'
      OR to_account = 'committed' OR to_account = 'paid' OR to_account = 'justified' OR to_account = 'closed'
      OR to_account = 'recoverable' OR to_account = 'waived' OR to_account = 'lapsed'),
  amount_cents  INTEGER NOT NULL CHECK (amount_cents > 0),
  on_day        TEXT NOT NULL,
  cause         TEXT NOT NULL
    CHECK (cause = 'envelope' OR cause = 'award' OR cause = 'approval' OR cause = 'payment' OR cause = 'expense'
      OR cause = 'settlement' OR cause = 'repayment' OR cause = 'waiver' OR cause = 'end' OR cause = 'start-fund'
      OR cause = 'carry-over' OR cause = 'upgrade'),
  note          TEXT,
  CHECK (from_account <> to_account),
  CHECK (project IS NULL OR dossier IS NOT NULL)
) STRICT;
CREATE INDEX posting_by_edition
  ON posting (edition, dossier, fund, project, from_account, to_account, cause, amount_cents, on_day);
CREATE INDEX posting_of_envelope ON posting (edition, fund, from_account, to_account, cause, amount_cents, on_day)
  WHERE fund = 'award' AND (from_account = 'envelope' OR to_account = 'envelope');  -- what an envelope has left
CREATE INDEX posting_by_dossier ON posting (dossier) WHERE dossier IS NOT NULL;

-- The envelope of each edition.
INSERT INTO posting (edition, fund, from_account, to_account, amount_cents, on_day, cause)
SELECT id, 'award', 'source', 'envelope', envelope_cents, opened_on, 'envelope'
FROM edition WHERE envelope_cents > 0 ORDER BY id;

-- Awards beyond the envelope, or without one, did not come out of it.
INSERT INTO posting (edition, fund, from_account, to_account, amount_cents, on_day, cause)
SELECT edition.id, 'award', 'source', 'envelope', sum(decision.amount_cents) - ifnull(edition.envelope_cents, 0),
       max(decision.decided_on), 'upgrade'
FROM edition JOIN decision ON decision.edition = edition.id
GROUP BY edition.id HAVING sum(decision.amount_cents) > ifnull(edition.envelope_cents, 0) ORDER BY edition.id;

-- What was awarded in the roadmap that was submitted last, of dossiers that were not refused or withdrawn: reserved …
INSERT INTO posting (edition, dossier, fund, project, from_account, to_account, amount_cents, on_day, cause)
SELECT decision.edition, dossier.id, 'award', project.number, 'envelope', 'reserved', decision.amount_cents,
       decision.decided_on, 'award'
FROM dossier
JOIN roadmap ON roadmap.id = (
  SELECT id FROM roadmap WHERE dossier = dossier.id AND submitted_on IS NOT NULL ORDER BY version DESC LIMIT 1
)
JOIN project ON project.roadmap = roadmap.id
JOIN decision ON decision.project = project.id
WHERE decision.amount_cents > 0 AND dossier.status IN ('active', 'suspended', 'closed')
ORDER BY dossier.id, project.number;
