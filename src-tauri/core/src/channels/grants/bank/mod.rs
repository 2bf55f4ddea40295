//! What the bank says of the money (对账): statements are read line by line, each line is matched to
//! the line of the ledger it shows, and what is left on either side is told.

mod add_statement;
mod candidates;
mod explain_line;
mod hints;
mod match_line;
mod match_sure;
pub mod model;
pub mod pages;
mod returned;
mod rows;

pub use add_statement::{AddBankStatement, not_read_before};
pub use explain_line::ExplainBankLine;
pub use match_line::{MatchBankLine, UnmatchBankLine};
pub use match_sure::MatchSureLines;
pub use model::{Flow, StatementId, StatementLine, adds_up};
