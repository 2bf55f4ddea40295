WITH
  awards AS (SELECT value AS id FROM json_each(?1)),
  applications AS (SELECT value AS id FROM json_each(?2)),
  calls AS (SELECT DISTINCT call_id AS id FROM application WHERE id IN applications),
  notices AS (SELECT id FROM public_notice
              WHERE record_id IN calls OR record_id IN applications OR record_id IN awards)
SELECT id FROM award_amendment WHERE award_id IN awards
UNION SELECT id FROM award_budget_line WHERE award_id IN awards
UNION SELECT id FROM award_class_cap WHERE award_id IN awards
UNION SELECT id FROM settlement WHERE award_id IN awards
UNION SELECT id FROM sub_grant WHERE award_id IN awards
UNION SELECT id FROM expense_line WHERE report_id IN (SELECT id FROM expense_report WHERE award_id IN awards)
UNION SELECT id FROM payee_account WHERE organisation_id IN (SELECT organisation_id FROM award WHERE id IN awards)
UNION SELECT id FROM bank_line WHERE entry_id IN (SELECT id FROM ledger_entry WHERE award_id IN awards)
UNION SELECT id FROM calls
UNION SELECT id FROM notices
UNION SELECT id FROM notice_objection WHERE notice_id IN notices
UNION SELECT id FROM application_line WHERE application_id IN applications
UNION SELECT id FROM application_move WHERE application_id IN applications
UNION SELECT id FROM application_paper WHERE application_id IN applications
UNION SELECT id FROM application_decision_line WHERE application_id IN applications
UNION SELECT id FROM review_conflict WHERE record_id IN applications
UNION SELECT id FROM review_score WHERE record_id IN applications
