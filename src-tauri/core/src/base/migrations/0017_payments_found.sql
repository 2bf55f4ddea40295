-- A payment's line in the ledger, and the payments that went to an account, are found without reading all of them.
CREATE INDEX ledger_entry_by_payment ON ledger_entry (payment_id);
CREATE INDEX payment_by_account ON payment (account_id);
