-- Issued papers: figures frozen at issue, so that a reprint is the same byte for byte.

CREATE TABLE issued_paper (
    id              TEXT PRIMARY KEY NOT NULL,
    no              TEXT NOT NULL UNIQUE,   -- a voucher's own number, else one of the papers'
    document        TEXT NOT NULL,          -- its kind, e.g. progress-summary
    title           TEXT NOT NULL,          -- what it is of: the project, the payee, the period
    asked           TEXT NOT NULL,          -- JSON: what was asked, with its dates fixed
    figures         TEXT NOT NULL,          -- JSON: what stands on the paper
    figures_hash    TEXT NOT NULL,          -- SHA-256 of the figures, hexadecimal
    style           TEXT NOT NULL CHECK (style IN ('plain', 'official')),
    language        TEXT NOT NULL CHECK (language IN ('zh-CN', 'en')),
    issued_on       TEXT NOT NULL,
    issued_by       TEXT NOT NULL
) STRICT;
CREATE INDEX issued_paper_document ON issued_paper (document, issued_on);

CREATE TRIGGER issued_paper_stays BEFORE DELETE ON issued_paper
BEGIN SELECT RAISE (ABORT, 'papers-issued-stays'); END;
CREATE TRIGGER issued_paper_frozen BEFORE UPDATE ON issued_paper
BEGIN SELECT RAISE (ABORT, 'papers-issued-stays'); END;
