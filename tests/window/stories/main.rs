//! The window, as the operator meets it. Ignored in a plain `cargo test`: `cargo xtask test` builds the app first.

mod first_start;
