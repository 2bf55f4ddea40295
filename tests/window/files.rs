//! Files given to the window: held over it, named to the system's question, or handed to a field.

use std::path::Path;
use std::thread::sleep;
use std::time::{Duration, Instant};

use super::{Desk, Drag, PATIENCE, PAUSE, quoted};

impl Desk {
    /// Holds files over the window; [`Drag::let_go`] drops them.
    pub fn drags(&self, files: &[&Path]) -> Drag {
        let (display, window) = self.machine.our_window();
        Drag::begin(&display, window, files)
    }

    /// Answers the system's question for a file: types its place and presses Enter.
    pub fn answer_with_file(&self, place: &Path) {
        let began = Instant::now();
        while !self.machine.give_keyboard_to_question() {
            assert!(began.elapsed() < PATIENCE, "nobody asks for a file");
            sleep(PAUSE);
        }
        sleep(Duration::from_millis(500));
        self.strike("ctrl+a");
        self.strike_letters(&place.display().to_string());
        sleep(Duration::from_millis(300));
        self.strike("Return");
    }

    /// Hands a file to the field for files labelled `label`: the system does not ask for one in a driven window.
    pub fn give_file(&self, label: &str, place: &Path) {
        let name = quoted(label);
        let path = format!("//input[@type='file' and @aria-label={name}]");
        let field = self.wait_for(&path, &format!("a field for files labelled {name}"));
        let given = self.session.type_into(&field, &place.display().to_string());
        self.must(given, "a field takes the file");
    }
}
