//! Documents on paper, read back from their pages and their PDF.

mod batch;
mod characters;
mod disbursement_register;
mod from_the_book;
mod look;
mod made_up;
mod payment_voucher;
mod progress_summary;
mod read;
