//! Who can open the book. The file is encrypted under a key derived from a random 128-bit secret;
//! the printed recovery code *is* that secret, and each person of the desk has a slot beside the
//! file in which the secret is wrapped by her passphrase.

use std::fs;
use std::path::Path;

use argon2::{Algorithm, Argon2, Params, Version};
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{Key, XChaCha20Poly1305, XNonce};
use data_encoding::{BASE64, Encoding, Specification};
use hkdf::Hkdf;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use uuid::Uuid;
use zeroize::Zeroizing;

use super::files::write_whole;
use super::people::DeskRole;
use super::refusal::{Result, fault, refuse};

/// Argon2id cost: 46 MiB, one pass, one lane (an OWASP profile), some 50 ms on a desk machine.
const KIB: u32 = 46 * 1024;
const PASSES: u32 = 1;
const SHORTEST_PASSPHRASE: usize = 4;

/// The 128-bit secret of a book.
pub struct Secret(Zeroizing<[u8; 16]>);

impl Secret {
    pub fn fresh() -> Result<Self> {
        Ok(Self(Zeroizing::new(random()?)))
    }

    /// A 32-byte key for one purpose: the pages of the file, or the seals of the journal.
    pub fn key_for(&self, purpose: &str) -> Result<Zeroizing<[u8; 32]>> {
        let mut key = Zeroizing::new([0u8; 32]);
        Hkdf::<Sha256>::new(None, self.0.as_slice())
            .expand(purpose.as_bytes(), key.as_mut_slice())
            .map_err(|error| fault("crypto", error))?;
        Ok(key)
    }

    /// The recovery code: seven groups of four letters, the last two letters a check.
    pub fn recovery_code(&self) -> Result<String> {
        let mut bytes = self.0.to_vec();
        bytes.push(check_byte(self.0.as_slice()));
        let letters = code_letters()?.encode(&bytes);
        let groups: Vec<String> = letters
            .chars()
            .collect::<Vec<_>>()
            .chunks(4)
            .map(|group| group.iter().collect())
            .collect();
        Ok(groups.join("-"))
    }

    /// Reads a code as people type it: any case, with or without dashes, O for 0, I and L for 1.
    pub fn from_recovery_code(code: &str) -> Result<Self> {
        let typed: String = code.chars().filter(|c| c.is_alphanumeric()).collect();
        let wrong = || refuse("book-code-wrong").at("code");
        let bytes = Zeroizing::new(
            code_letters()?
                .decode(typed.to_uppercase().as_bytes())
                .map_err(|_| wrong())?,
        );
        let (check, secret) = bytes.split_last().ok_or_else(wrong)?;
        let secret: [u8; 16] = secret.try_into().map_err(|_| wrong())?;
        if check_byte(&secret) != *check {
            return Err(wrong().into());
        }
        Ok(Self(Zeroizing::new(secret)))
    }
}

fn check_byte(secret: &[u8]) -> u8 {
    Sha256::digest(secret).first().copied().unwrap_or_default()
}

/// Base 32 without the letters that are misread (I, L, O, U).
fn code_letters() -> Result<Encoding> {
    let mut letters = Specification::new();
    letters.symbols.push_str("0123456789ABCDEFGHJKMNPQRSTVWXYZ");
    letters.translate.from.push_str("OIL");
    letters.translate.to.push_str("011");
    letters.encoding().map_err(|error| fault("crypto", error))
}

pub fn random<const N: usize>() -> Result<[u8; N]> {
    let mut bytes = [0u8; N];
    getrandom::fill(&mut bytes).map_err(|error| fault("crypto", error))?;
    Ok(bytes)
}

/// The file `NAME.keys`: one slot for each person of the desk.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct KeyFile {
    format: u32,
    book: Uuid,
    slots: Vec<Slot>,
}

/// The secret, wrapped by a passphrase; the name and role are bound to it and cannot be edited.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Slot {
    name: String,
    role: DeskRole,
    kib: u32,
    passes: u32,
    salt: String,
    nonce: String,
    wrapped: String,
}

impl KeyFile {
    pub fn new(book: Uuid) -> Self {
        Self {
            format: 1,
            book,
            slots: Vec::new(),
        }
    }

    pub fn load(path: &Path) -> Result<Self> {
        let text = match fs::read(path) {
            Ok(text) => text,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                return Err(refuse("book-no-keys").arg("file", path.display()).into());
            }
            Err(error) => return Err(fault("io", error)),
        };
        serde_json::from_slice(&text).map_err(|_| {
            refuse("book-keys-damaged")
                .arg("file", path.display())
                .into()
        })
    }

    pub fn save(&self, path: &Path) -> Result<()> {
        let text = serde_json::to_vec_pretty(self).map_err(|error| fault("io", error))?;
        write_whole(path, &text)
    }

    pub fn names(&self) -> Vec<(String, DeskRole)> {
        self.slots
            .iter()
            .map(|slot| (slot.name.clone(), slot.role))
            .collect()
    }

    /// Gives a person her slot, in place of an older one of the same name.
    pub fn put(&mut self, secret: &Secret, name: &str, role: DeskRole, pass: &str) -> Result<()> {
        if pass.chars().count() < SHORTEST_PASSPHRASE {
            return Err(refuse("book-passphrase-short")
                .at("passphrase")
                .arg("least", SHORTEST_PASSPHRASE)
                .into());
        }
        let salt: [u8; 16] = random()?;
        let nonce: [u8; 24] = random()?;
        let wrapped = cipher(pass, &salt, KIB, PASSES)?
            .encrypt(
                XNonce::from_slice(&nonce),
                Payload {
                    msg: secret.0.as_slice(),
                    aad: self.bound(name, role).as_bytes(),
                },
            )
            .map_err(|error| fault("crypto", error))?;
        let slot = Slot {
            name: name.to_owned(),
            role,
            kib: KIB,
            passes: PASSES,
            salt: BASE64.encode(&salt),
            nonce: BASE64.encode(&nonce),
            wrapped: BASE64.encode(&wrapped),
        };
        self.slots.retain(|other| other.name != name);
        self.slots.push(slot);
        Ok(())
    }

    /// Opens the slot of `name`, or without a name whichever slot the passphrase opens.
    pub fn unlock(&self, name: Option<&str>, pass: &str) -> Result<(Secret, String)> {
        let mut asked = self
            .slots
            .iter()
            .filter(|slot| name.is_none_or(|name| slot.name == name));
        asked
            .find_map(|slot| Some((self.open_slot(slot, pass)?, slot.name.clone())))
            .ok_or_else(|| refuse("book-passphrase-wrong").at("passphrase").into())
    }

    /// `None` for a wrong passphrase and for a damaged slot alike: both are answered by the code.
    fn open_slot(&self, slot: &Slot, pass: &str) -> Option<Secret> {
        let salt = BASE64.decode(slot.salt.as_bytes()).ok()?;
        let nonce = BASE64
            .decode(slot.nonce.as_bytes())
            .ok()
            .filter(|n| n.len() == 24)?;
        let wrapped = BASE64.decode(slot.wrapped.as_bytes()).ok()?;
        // A doctored slot must not be able to ask for the machine's whole memory.
        if slot.kib > 1024 * 1024 || slot.passes > 64 {
            return None;
        }
        let bound = self.bound(&slot.name, slot.role);
        let secret = Zeroizing::new(
            cipher(pass, &salt, slot.kib, slot.passes)
                .ok()?
                .decrypt(
                    XNonce::from_slice(&nonce),
                    Payload {
                        msg: &wrapped,
                        aad: bound.as_bytes(),
                    },
                )
                .ok()?,
        );
        Some(Secret(Zeroizing::new(secret.as_slice().try_into().ok()?)))
    }

    fn bound(&self, name: &str, role: DeskRole) -> String {
        format!("{}\n{name}\n{}", self.book, role.word())
    }
}

fn cipher(pass: &str, salt: &[u8], kib: u32, passes: u32) -> Result<XChaCha20Poly1305> {
    let params = Params::new(kib, passes, 1, Some(32)).map_err(|error| fault("crypto", error))?;
    let mut key = Zeroizing::new([0u8; 32]);
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into(pass.as_bytes(), salt, key.as_mut_slice())
        .map_err(|error| fault("crypto", error))?;
    Ok(XChaCha20Poly1305::new(Key::from_slice(key.as_slice())))
}
