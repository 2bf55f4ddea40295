-- A line that was disallowed counts nowhere: it comes back beside another that bears its receipt by now.
DROP TRIGGER expense_line_receipt_once;
CREATE TRIGGER expense_line_receipt_once BEFORE INSERT ON expense_line
WHEN NEW.receipt_no IS NOT NULL AND coalesce(NEW.accepted_fen, 1) > 0
  AND EXISTS (SELECT 1 FROM receipt_in_use WHERE receipt_no = NEW.receipt_no)
BEGIN SELECT RAISE (ABORT, 'grants-receipt-used'); END;
