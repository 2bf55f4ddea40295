//! The few words of the WebDriver protocol that the stories need, over a plain local connection.

use std::fmt::{self, Display};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use serde_json::{Value, json};

/// The driver answers within this, or it hangs.
const ANSWER_WITHIN: Duration = Duration::from_secs(30);
/// The protocol's name for "this is an element".
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

pub const CONTROL: char = '\u{E009}';
pub const ENTER: char = '\u{E007}';
pub const ESCAPE: char = '\u{E00C}';
pub const TAB: char = '\u{E004}';
/// Lets go of all keys held.
pub const RELEASE: char = '\u{E000}';

/// One browsing session: one run of the app.
pub struct Session {
    port: u16,
    id: String,
}

#[derive(Debug)]
pub struct DriverError(String);

impl Display for DriverError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

pub struct Element(String);

impl Session {
    /// Asks the driver at `port` to start the app with these capabilities.
    pub fn begin(port: u16, capabilities: &Value) -> Result<Self, DriverError> {
        let wanted = json!({ "capabilities": { "alwaysMatch": capabilities } });
        let answer = call(port, "POST", "/session", Some(&wanted))?;
        let id = answer["sessionId"]
            .as_str()
            .ok_or_else(|| DriverError(format!("no session in {answer}")))?;
        Ok(Self {
            port,
            id: id.to_owned(),
        })
    }

    pub fn end(&self) -> Result<(), DriverError> {
        call(self.port, "DELETE", &format!("/session/{}", self.id), None).map(|_| ())
    }

    /// Runs the body of a function on the page.
    pub fn run(&self, script: &str, arguments: &[Value]) -> Result<Value, DriverError> {
        self.post(
            "/execute/sync",
            &json!({ "script": script, "args": arguments }),
        )
    }

    /// The first element of an XPath, or none.
    pub fn find(&self, path: &str) -> Result<Option<Element>, DriverError> {
        let found = self.post("/elements", &json!({ "using": "xpath", "value": path }))?;
        Ok(found[0][ELEMENT].as_str().map(|id| Element(id.to_owned())))
    }

    pub fn focused(&self) -> Result<Element, DriverError> {
        let found = self.get("/element/active")?;
        found[ELEMENT]
            .as_str()
            .map(|id| Element(id.to_owned()))
            .ok_or_else(|| DriverError("nothing has the focus".to_owned()))
    }

    /// Where it stands on the page, as text.
    pub fn place(&self, element: &Element) -> Result<String, DriverError> {
        let place = self.get(&format!("/element/{}/rect", element.0))?;
        Ok(place.to_string())
    }

    /// Into the middle of what it scrolls in, away from a foot that stays in sight.
    pub fn show(&self, element: &Element) -> Result<(), DriverError> {
        let script = "arguments[0].scrollIntoView({ block: 'center' })";
        self.run(script, &[json!({ ELEMENT: element.0 })])
            .map(|_| ())
    }

    pub fn click(&self, element: &Element) -> Result<(), DriverError> {
        self.post(&format!("/element/{}/click", element.0), &json!({}))
            .map(|_| ())
    }

    pub fn type_into(&self, element: &Element, text: &str) -> Result<(), DriverError> {
        self.post(
            &format!("/element/{}/value", element.0),
            &json!({ "text": text }),
        )
        .map(|_| ())
    }

    fn get(&self, path: &str) -> Result<Value, DriverError> {
        call(
            self.port,
            "GET",
            &format!("/session/{}{path}", self.id),
            None,
        )
    }

    fn post(&self, path: &str, body: &Value) -> Result<Value, DriverError> {
        call(
            self.port,
            "POST",
            &format!("/session/{}{path}", self.id),
            Some(body),
        )
    }
}

fn call(port: u16, method: &str, path: &str, body: Option<&Value>) -> Result<Value, DriverError> {
    let (status, mut said) = exchange(port, method, path, body)
        .map_err(|error| DriverError(format!("{method} {path}: {error}")))?;
    let value = said["value"].take();
    if status.starts_with("HTTP/1.1 200") {
        return Ok(value);
    }
    let (error, message) = (value["error"].as_str(), value["message"].as_str());
    Err(DriverError(format!(
        "{}: {}",
        error.unwrap_or(&status),
        message.unwrap_or_default()
    )))
}

/// One request, one connection. The driver keeps it open after its answer: the length says where that ends.
fn exchange(
    port: u16,
    method: &str,
    path: &str,
    body: Option<&Value>,
) -> std::io::Result<(String, Value)> {
    let body = body.map(Value::to_string).unwrap_or_default();
    let mut stream = TcpStream::connect(("127.0.0.1", port))?;
    stream.set_read_timeout(Some(ANSWER_WITHIN))?;
    write!(
        stream,
        "{method} {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\
         Content-Type: application/json; charset=utf-8\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    )?;
    let mut answer = BufReader::new(stream);
    let (mut status, mut length) = (String::new(), 0);
    answer.read_line(&mut status)?;
    loop {
        let mut line = String::new();
        answer.read_line(&mut line)?;
        match line.trim_end().split_once(':') {
            Some((name, value)) if name.eq_ignore_ascii_case("content-length") => {
                length = value.trim().parse().map_err(std::io::Error::other)?;
            }
            Some(_) => {}
            None => break,
        }
    }
    let mut said = vec![0; length];
    answer.read_exact(&mut said)?;
    Ok((status, serde_json::from_slice(&said)?))
}
