-- What every payment and every row of a register asks for is found without reading all there is:
-- a payment's line in the ledger, the payments that went to an account, who holds a number, a row that waits already.
CREATE INDEX ledger_entry_by_payment ON ledger_entry (payment_id);
CREATE INDEX payment_by_account ON payment (account_id);
CREATE INDEX organisation_by_number ON organisation (identity_number);
CREATE INDEX pending_row_of ON pending_row (kind, key, digest);
