-- What stands on a public notice, as it was put up: a JSON list of ids. NULL: put up before this was kept; what was
-- decided by the day it began stood on it.
ALTER TABLE public_notice ADD COLUMN shows TEXT;
