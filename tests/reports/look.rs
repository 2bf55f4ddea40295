//! Every document in every style and language: it sets, it is tagged, and it is the same twice.
//! `LOOK=folder cargo test -p tests --features paper,files --test reports look` leaves the PDFs to be looked at.

use hub::base::words::Lang;
use report::{Document, Style, render};

use super::made_up;

fn every_document() -> [Document; 3] {
    [
        made_up::progress_summary().into(),
        made_up::payment_voucher().into(),
        made_up::disbursement_register(40).into(),
    ]
}

fn in_every_look(look: impl Fn(&Document, Style, Lang)) {
    for document in &every_document() {
        for style in [Style::Plain, Style::Official] {
            for lang in [Lang::ZhCn, Lang::En] {
                look(document, style, lang);
            }
        }
    }
}

#[test]
fn every_document_is_archival_and_accessible_in_every_look() {
    in_every_look(|document, style, lang| {
        let rendered =
            render(document, style, lang).unwrap_or_else(|stop| panic!("{}", stop.message(lang)));
        let pdf = rendered
            .pdf()
            .unwrap_or_else(|stop| panic!("{}", stop.message(lang)));
        let metadata = String::from_utf8_lossy(&pdf);
        assert!(metadata.contains("pdfaid:part") && metadata.contains("pdfuaid:part"));
        assert_eq!(
            rendered.svg_pages(usize::MAX).unwrap().len(),
            rendered.page_count()
        );
        if let Ok(folder) = std::env::var("LOOK") {
            let name = format!(
                "{}-{}-{}.pdf",
                document.kind().word(),
                style.word(),
                lang.tag()
            );
            std::fs::write(std::path::Path::new(&folder).join(name), pdf).unwrap();
        }
    });
}

#[test]
fn the_same_figures_set_the_same_bytes() {
    for document in &every_document() {
        let set = || {
            render(document, Style::Plain, Lang::ZhCn)
                .unwrap()
                .pdf()
                .unwrap()
        };
        assert!(
            set() == set(),
            "{} differs from itself",
            document.kind().word()
        );
    }
}
