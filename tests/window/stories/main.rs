//! The window, as the operator meets it. Ignored in a plain `cargo test`: `cargo xtask test` builds the app first.

mod accessible;
mod bank_file;
mod banking;
mod books;
mod daily_work;
mod desk_furniture;
mod double_click;
mod first_start;
mod from_files;
mod gate;
mod grant_board;
mod grant_changes;
mod grant_money;
mod grant_year;
mod import;
mod keys;
mod papers;
mod pinyin;
mod projects_year;
mod sheets;
mod year_book;
