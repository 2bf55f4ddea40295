//! The reading process: the same program started again with one variable set. It limits its own
//! memory, reads one file and writes the grid as JSON to its standard output. What aborts it
//! (a reader that runs out of memory cannot be caught) ends the child alone.

use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitCode, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::time::{Duration, Instant};

use hub::base::refusal::{Result, fault, refuse};

use super::{Form, delimited, workbook};
use crate::grid::{Sheet, Workbook};

/// Set to the form of the file; the file is the only argument.
const ASKED: &str = "HUB_READS_SPREADSHEET";
/// How long a file may take.
pub(super) const PATIENCE: Duration = Duration::from_secs(30);
/// How often the parent looks whether it is to stop.
const LOOK_UP: Duration = Duration::from_millis(50);
#[cfg(unix)]
const MEMORY: u64 = 1 << 30;
/// What the parent takes from the pipe.
const ANSWER: u64 = 600 << 20;

/// First thing in `main`: where this process was started to read a file, it reads it and the
/// caller returns with the code.
pub fn serve_if_asked() -> Option<ExitCode> {
    let form = Form::from_word(&std::env::var(ASKED).ok()?)?;
    let path = PathBuf::from(std::env::args_os().nth(1)?);
    Some(match serve(&path, form) {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    })
}

fn serve(path: &Path, form: Form) -> std::io::Result<()> {
    limit_memory()?;
    let answer: std::result::Result<Vec<Sheet>, String> = match form {
        Form::Delimited => delimited::read(path).map(|sheet| vec![sheet]),
        _ => workbook::read(path, form),
    };
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    serde_json::to_writer(&mut out, &answer)?;
    out.flush()
}

#[cfg(unix)]
fn limit_memory() -> std::io::Result<()> {
    use rustix::process::{Resource, Rlimit, setrlimit};
    let limit = Rlimit {
        current: Some(MEMORY),
        maximum: Some(MEMORY),
    };
    setrlimit(Resource::As, limit)?;
    // A crash here is an answer, not an event to keep a core file of.
    setrlimit(
        Resource::Core,
        Rlimit {
            current: Some(0),
            maximum: Some(0),
        },
    )?;
    Ok(())
}

#[cfg(not(unix))]
fn limit_memory() -> std::io::Result<()> {
    Ok(())
}

/// Has the file read by `program`.
pub(super) fn ask(
    program: &Path,
    path: &Path,
    form: Form,
    patience: Duration,
    stop: &AtomicBool,
) -> Result<Workbook> {
    let mut child = Command::new(program)
        .arg(path)
        .env(ASKED, form.word())
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .map_err(|cause| fault("exchange-reader-missing", cause))?;
    let answer = listen(&mut child, patience, stop);
    let _ = child.kill();
    child
        .wait()
        .map_err(|cause| fault("exchange-reader-missing", cause))?;
    if stop.load(Ordering::Relaxed) {
        return Err(refuse("exchange-stopped").into());
    }
    let Some(bytes) = answer else {
        return Err(refuse("exchange-file-slow")
            .arg("seconds", patience.as_secs())
            .into());
    };
    let answer = serde_json::from_slice::<std::result::Result<Vec<Sheet>, String>>(&bytes);
    match answer {
        Ok(Ok(sheets)) => Ok(Workbook {
            file: String::new(),
            sheets,
        }),
        Ok(Err(why)) => Err(match why.as_str() {
            "password" => refuse("exchange-file-password"),
            "wide" => refuse("exchange-file-wide").arg("limit", super::COLUMNS),
            "binary" => refuse("exchange-format-unknown"),
            _ => refuse("exchange-file-unreadable"),
        }
        .into()),
        Err(_) => Err(refuse("exchange-file-crashed").into()),
    }
}

/// The child's whole answer, or nothing when its time is up or nobody wants it any more.
fn listen(child: &mut Child, patience: Duration, stop: &AtomicBool) -> Option<Vec<u8>> {
    let mut pipe = child.stdout.take()?.take(ANSWER);
    let (send, receive) = mpsc::channel();
    std::thread::spawn(move || {
        let mut bytes = Vec::new();
        let _ = pipe.read_to_end(&mut bytes);
        let _ = send.send(bytes);
    });
    let began = Instant::now();
    while began.elapsed() < patience && !stop.load(Ordering::Relaxed) {
        match receive.recv_timeout(LOOK_UP.min(patience)) {
            Ok(bytes) => return Some(bytes),
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => return None,
        }
    }
    None
}
