//! Bytes of a file as they come in: base64 in JSON. Written out again they are their hash alone, so that neither
//! the journal's text of an operation nor a log holds the file a second time.

use data_encoding::{BASE64, HEXLOWER};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use sha2::{Digest, Sha256};
use ts_rs::TS;

use super::incoming::into_serde;
use super::refusal::refuse;

#[derive(Clone, PartialEq, Eq, TS)]
#[ts(type = "string")]
pub struct Bytes(pub Vec<u8>);

/// SHA-256 as the store names bytes: 64 hexadecimal digits.
pub fn digest(bytes: &[u8]) -> String {
    HEXLOWER.encode(&Sha256::digest(bytes))
}

pub fn base64(bytes: &[u8]) -> String {
    BASE64.encode(bytes)
}

impl std::fmt::Debug for Bytes {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "{} bytes", self.0.len())
    }
}

impl Serialize for Bytes {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        out.serialize_str(&format!("sha256:{}", digest(&self.0)))
    }
}

impl<'de> Deserialize<'de> for Bytes {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        let text = String::deserialize(input)?;
        BASE64
            .decode(text.as_bytes())
            .map(Bytes)
            .map_err(|_| into_serde(refuse("base-bytes-unreadable").at("bytes").into()))
    }
}
