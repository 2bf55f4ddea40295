//! Files held over the window and let go, as a file manager does it: the XDND protocol, from a window of our own.

use std::path::Path;
use std::thread::sleep;
use std::time::{Duration, Instant};

use x11rb::connection::Connection;
use x11rb::protocol::Event;
use x11rb::protocol::xproto::{
    Atom, ClientMessageEvent, ConnectionExt, CreateWindowAux, EventMask, PropMode,
    SELECTION_NOTIFY_EVENT, SelectionNotifyEvent, SelectionRequestEvent, Window, WindowClass,
};
use x11rb::rust_connection::RustConnection;
use x11rb::wrapper::ConnectionExt as _;
use x11rb::{COPY_DEPTH_FROM_PARENT, COPY_FROM_PARENT, CURRENT_TIME, NONE};

/// A window answers each step within this.
const PATIENCE: Duration = Duration::from_secs(20);
const VERSION: u32 = 5;
/// Where the files are held, well within the window.
const PLACE: u32 = (500 << 16) | 400;

x11rb::atom_manager! {
    Atoms: AtomsCookie {
        XdndSelection,
        XdndEnter,
        XdndPosition,
        XdndStatus,
        XdndDrop,
        XdndFinished,
        XdndActionCopy,
        Uris: b"text/uri-list",
    }
}

/// Files held over the window.
pub struct Drag {
    screen: RustConnection,
    atoms: Atoms,
    hand: Window,
    over: Window,
    uris: String,
}

impl Drag {
    /// Brings the files over the window `over` of a display.
    pub fn begin(display: &str, over: Window, files: &[&Path]) -> Self {
        let (screen, number) = x11rb::connect(Some(display)).expect("the screen");
        let atoms = Atoms::new(&screen).expect("names of the protocol");
        let atoms = atoms.reply().expect("their numbers");
        let hand = screen.generate_id().expect("a number");
        let root = screen.setup().roots[number].root;
        screen
            .create_window(
                COPY_DEPTH_FROM_PARENT,
                hand,
                root,
                0,
                0,
                1,
                1,
                0,
                WindowClass::INPUT_OUTPUT,
                COPY_FROM_PARENT,
                &CreateWindowAux::new(),
            )
            .expect("a hand");
        screen
            .set_selection_owner(hand, atoms.XdndSelection, CURRENT_TIME)
            .expect("the files are in the hand");
        let uris = files
            .iter()
            .map(|file| format!("file://{}\r\n", file.display()))
            .collect();
        let drag = Self {
            screen,
            atoms,
            hand,
            over,
            uris,
        };
        drag.say(
            drag.atoms.XdndEnter,
            [VERSION << 24, drag.atoms.Uris, NONE, NONE],
        );
        // A window may look at what it is offered before it says that it takes it.
        let began = Instant::now();
        loop {
            drag.say(
                drag.atoms.XdndPosition,
                [0, PLACE, CURRENT_TIME, drag.atoms.XdndActionCopy],
            );
            if drag.hear(drag.atoms.XdndStatus)[1] & 1 == 1 {
                return drag;
            }
            assert!(began.elapsed() < PATIENCE, "the window takes no files");
            sleep(Duration::from_millis(100));
        }
    }

    /// Lets go.
    pub fn let_go(self) {
        self.say(self.atoms.XdndDrop, [0, CURRENT_TIME, 0, 0]);
        self.hear(self.atoms.XdndFinished);
    }

    fn say(&self, kind: Atom, [a, b, c, d]: [u32; 4]) {
        let message = ClientMessageEvent::new(32, self.over, kind, [self.hand, a, b, c, d]);
        self.screen
            .send_event(false, self.over, EventMask::NO_EVENT, message)
            .expect("the window hears");
        self.screen.flush().expect("at once");
    }

    /// Waits for a word of the window, and hands it the files when it asks for them.
    fn hear(&self, kind: Atom) -> [u32; 5] {
        let began = Instant::now();
        while began.elapsed() < PATIENCE {
            match self.screen.poll_for_event().expect("the screen") {
                Some(Event::ClientMessage(said)) if said.type_ == kind => {
                    return said.data.as_data32();
                }
                Some(Event::SelectionRequest(asked)) => self.hand_over(&asked),
                Some(_) => {}
                None => sleep(Duration::from_millis(10)),
            }
        }
        panic!("the window says nothing to what is held over it");
    }

    fn hand_over(&self, asked: &SelectionRequestEvent) {
        let property = if asked.target == self.atoms.Uris {
            self.screen
                .change_property8(
                    PropMode::REPLACE,
                    asked.requestor,
                    asked.property,
                    asked.target,
                    self.uris.as_bytes(),
                )
                .expect("it takes them");
            asked.property
        } else {
            NONE
        };
        let given = SelectionNotifyEvent {
            response_type: SELECTION_NOTIFY_EVENT,
            sequence: 0,
            time: asked.time,
            requestor: asked.requestor,
            selection: asked.selection,
            target: asked.target,
            property,
        };
        self.screen
            .send_event(false, asked.requestor, EventMask::NO_EVENT, given)
            .expect("it hears");
        self.screen.flush().expect("at once");
    }
}
