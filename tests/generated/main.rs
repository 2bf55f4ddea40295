//! Files that are generated and kept: they have not drifted from what they are made of.
//! `cargo xtask generate` writes them anew.

mod bindings;
mod schema;

use std::fs;
use std::path::Path;

/// Compares the kept file with what it should say; writes it instead when asked to.
fn keep(path: &str, text: &str) {
    let place = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path);
    if std::env::var_os("WRITE_GENERATED").is_some() {
        fs::create_dir_all(place.parent().unwrap()).unwrap();
        fs::write(&place, text).unwrap();
    }
    let kept = fs::read_to_string(&place).unwrap_or_default();
    assert!(
        kept == text,
        "{path} has drifted: run `cargo xtask generate` and look at the difference"
    );
}
