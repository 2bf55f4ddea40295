INSERT INTO ledger_entry (
  id, seq, kind, bears_on, amount_fen, posted_on, fund_id, award_id, tranche_id, payment_id,
  reverses_id, voucher_no, receipt_no, reason, recorded_by, recorded_at, as_recorded
)
SELECT
  :id, coalesce(max(seq), 0) + 1, :kind, :bears_on, :amount, :posted_on, :fund, :award, :tranche, :payment,
  :reverses, :voucher_no, :receipt_no, :reason, :recorded_by, :recorded_at, :as_recorded
FROM ledger_entry
