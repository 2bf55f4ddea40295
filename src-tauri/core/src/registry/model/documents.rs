//! Documents 附件: files beside any record, known by what they hold.

use std::io::Cursor;

use image::codecs::jpeg::JpegEncoder;
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageReader, Limits};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::base::dates::PartialDate;
use crate::base::refusal::{Result, refuse};
use crate::base::typed::{optional, required};
use crate::desk::model::RecordRef;
use crate::{id, words_enum};

id!(DocumentId);

words_enum!(
    /// What a document is to the record it stands beside.
    #[ts(rename = "AttachmentKind")]
    DocumentKind {
        Photo = "photo",
        Agreement = "agreement",
        Approval = "approval",
        Report = "report",
        Evidence = "evidence",
        SignIn = "signIn",
        Signature = "signature",
        Other = "other",
    }
);

words_enum!(
    /// Whether those pictured agreed to be shown.
    Consent {
        /// Nobody can be told from it.
        NotNeeded = "notNeeded",
        Given = "given",
        /// Not asked yet: it stays in the book and on no paper that goes out.
        Open = "open",
    }
);

/// Tables whose records documents can stand beside.
pub const LINKED: [&str; 18] = [
    "organisation",
    "person",
    "project",
    "project_move",
    "project_update",
    "milestone",
    "activity",
    "indicator_result",
    "incubation",
    "event",
    "service",
    "award",
    "payment",
    "expense_report",
    "publication",
    "obligation",
    "federation",
    "hub",
];

/// The largest file that is taken in, in bytes: a photo of a good telephone, a scan of some thirty pages.
pub const LARGEST: usize = 12 * 1024 * 1024;
/// How many documents one record holds.
pub const MOST: u32 = 60;
/// The longer side of a thumbnail, in pixels.
const THUMBNAIL: u32 = 480;
/// The longer side of a picture that is opened at all, in pixels.
const WIDEST: u32 = 16_000;

/// What the desk says of a document.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DocumentFields {
    pub kind: DocumentKind,
    /// The file's name, as people know it.
    pub name: String,
    #[serde(default)]
    pub caption: Option<String>,
    #[serde(default)]
    pub taken_on: Option<PartialDate>,
    /// Not asked, for a photo of which nothing is said; not needed otherwise.
    #[serde(default)]
    pub consent: Option<Consent>,
}

impl DocumentFields {
    pub fn checked(self) -> Result<Self> {
        let consent = self.consent.unwrap_or(match self.kind {
            DocumentKind::Photo => Consent::Open,
            _ => Consent::NotNeeded,
        });
        Ok(Self {
            name: required(&self.name, "name")?,
            caption: optional(self.caption.as_deref()),
            consent: Some(consent),
            ..self
        })
    }
}

words_enum!(
    /// What a file's first bytes say it is; nothing else is taken in.
    Media {
        Jpeg = "image/jpeg",
        Png = "image/png",
        Pdf = "application/pdf",
    }
);

/// What the file is, or why it is not taken in.
pub fn media(name: &str, bytes: &[u8]) -> Result<Media> {
    if bytes.is_empty() {
        return Err(refuse("registry-document-empty")
            .at("bytes")
            .arg("name", name)
            .into());
    }
    if bytes.len() > LARGEST {
        return Err(refuse("registry-document-too-large")
            .at("bytes")
            .arg("name", name)
            .arg("size", megabytes(bytes.len()))
            .arg("most", megabytes(LARGEST))
            .into());
    }
    match bytes {
        [0xFF, 0xD8, 0xFF, ..] => Ok(Media::Jpeg),
        [0x89, b'P', b'N', b'G', ..] => Ok(Media::Png),
        [b'%', b'P', b'D', b'F', b'-', ..] => Ok(Media::Pdf),
        _ => Err(refuse("registry-document-strange")
            .at("bytes")
            .arg("name", name)
            .into()),
    }
}

/// Megabytes to one decimal, rounded up, for a message.
fn megabytes(bytes: usize) -> String {
    let tenths = (bytes * 10).div_ceil(1024 * 1024);
    format!("{}.{}", tenths / 10, tenths % 10)
}

/// A picture drawn small, upright, as JPEG; nothing for what is no picture. What calls itself a picture and cannot be
/// opened is refused: it would be a hole in the paper later.
pub fn thumbnail(name: &str, media: Media, bytes: &[u8]) -> Result<Option<Vec<u8>>> {
    if media == Media::Pdf {
        return Ok(None);
    }
    drawn_small(bytes).map(Some).map_err(|_| {
        refuse("registry-picture-broken")
            .at("bytes")
            .arg("name", name)
            .into()
    })
}

fn drawn_small(bytes: &[u8]) -> image::ImageResult<Vec<u8>> {
    let mut limits = Limits::default();
    limits.max_image_width = Some(WIDEST);
    limits.max_image_height = Some(WIDEST);
    let mut reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format()?;
    reader.limits(limits);
    let mut decoder = reader.into_decoder()?;
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let mut picture = DynamicImage::from_decoder(decoder)?;
    if picture.width().max(picture.height()) > THUMBNAIL {
        picture = picture.thumbnail(THUMBNAIL, THUMBNAIL);
    }
    picture.apply_orientation(orientation);
    let mut small = Vec::new();
    JpegEncoder::new_with_quality(&mut small, 82).encode_image(&picture.to_rgb8())?;
    Ok(small)
}

/// Documents can stand beside a record of this kind.
pub fn takes_documents(of: &RecordRef) -> Result<()> {
    if LINKED.contains(&of.kind.as_str()) {
        return Ok(());
    }
    Err(refuse("registry-document-of-nothing")
        .at("of")
        .arg("kind", &of.kind)
        .into())
}

/// A record holds a document once, and only so many.
pub fn fits_beside(name: &str, same: Option<String>, held: u32) -> Result<()> {
    if let Some(same) = same {
        return Err(refuse("registry-document-twice")
            .at("bytes")
            .arg("name", name)
            .arg("same", same)
            .into());
    }
    if held >= MOST {
        return Err(refuse("registry-documents-full")
            .at("bytes")
            .arg("most", MOST)
            .into());
    }
    Ok(())
}

/// What still has documents beside it is not removed: they would hang on nothing.
pub fn nothing_attached(count: u32) -> Result<()> {
    if count > 0 {
        return Err(refuse("registry-documents-attached")
            .arg("count", count)
            .into());
    }
    Ok(())
}
