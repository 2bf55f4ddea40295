UPDATE payment SET
  award_id = :award, tranche_id = :tranche, voucher_no = :voucher_no, state = :state,
  amount_fen = :amount, planned_on = :planned_on, account_id = :account, payee = :payee,
  account_name = :account_name, account_bank = :account_bank, account_number = :account_number,
  account_changed = :account_changed, account_seen_by = :account_seen_by, purpose = :purpose,
  receipt_no = :receipt_no, prepared_by = :prepared_by, prepared_on = :prepared_on,
  approved_by = :approved_by, approved_on = :approved_on, paid_by = :paid_by,
  paid_on = :paid_on, ended_by = :ended_by, ended_on = :ended_on, ended_reason = :ended_reason,
  single_operator = :single_operator, cosigned_by = :cosigned_by, cosigned_on = :cosigned_on,
  cosigned_paper = :cosigned_paper, as_recorded = :as_recorded,
  batch_id = :batch
WHERE id = :id
