INSERT INTO payment (
  id, award_id, tranche_id, voucher_no, state, amount_fen, planned_on, account_id, payee,
  account_name, account_bank, account_number, account_changed, account_seen_by, purpose,
  receipt_no, prepared_by, prepared_on, approved_by, approved_on, paid_by, paid_on, ended_by,
  ended_on, ended_reason, single_operator, cosigned_by, cosigned_on, cosigned_paper, as_recorded, batch_id
) VALUES (
  :id, :award, :tranche, :voucher_no, :state, :amount, :planned_on, :account, :payee,
  :account_name, :account_bank, :account_number, :account_changed, :account_seen_by, :purpose,
  :receipt_no, :prepared_by, :prepared_on, :approved_by, :approved_on, :paid_by, :paid_on,
  :ended_by, :ended_on, :ended_reason, :single_operator, :cosigned_by, :cosigned_on,
  :cosigned_paper, :as_recorded, :batch
)
