//! Documents on paper, read back from their pages and their PDF.

mod bad_input;
mod batch;
mod characters;
mod disbursement_register;
mod every_document;
mod from_the_book;
mod great_sums;
mod ineligible;
mod look;
mod made_up;
mod own_form;
mod payment_voucher;
mod pictures;
mod printed_again;
mod progress_summary;
mod read;
mod reading_order;
mod recomputed;
mod sound;
mod told_in_full;
mod volume;
