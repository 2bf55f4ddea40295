use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

use hub::base::words::Lang;
use report::{Document, Style, batch};

use super::made_up;

fn projects(names: &[&str]) -> Vec<Document> {
    let one = |name: &&str| {
        let mut summary = made_up::progress_summary();
        summary.project.no = None;
        summary.project.name = (*name).to_owned();
        summary.into()
    };
    names.iter().map(one).collect()
}

#[test]
fn every_document_is_counted_kept_and_named() {
    let documents = projects(&["银龄守望", "巧手增收", "银龄守望"]);
    let (mut steps, mut kept) = (vec![], vec![]);
    let result = batch(
        documents.into_iter().map(Ok),
        Style::Plain,
        Lang::ZhCn,
        None,
        &Arc::default(),
        |step| steps.push((step.done, step.of)),
        |name, pdf| {
            assert!(pdf.starts_with(b"%PDF"));
            kept.push(name.to_owned());
            Ok(())
        },
    )
    .unwrap();
    assert_eq!(steps, [(1, 3), (2, 3), (3, 3)]);
    assert_eq!(
        kept,
        [
            "项目进展报告 银龄守望.pdf",
            "项目进展报告 巧手增收.pdf",
            "项目进展报告 银龄守望 (2).pdf"
        ]
    );
    assert_eq!(result.printed, kept);
}

#[test]
fn one_that_cannot_be_printed_is_named_and_the_rest_go_on() {
    let documents = projects(&["银龄守望", "甜🧁品", "巧手增收"]);
    let result = batch(
        documents.into_iter().map(Ok),
        Style::Plain,
        Lang::ZhCn,
        None,
        &Arc::default(),
        |_| {},
        |_, _| Ok(()),
    )
    .unwrap();
    assert_eq!(result.printed.len(), 2);
    let [missed] = result.not_printed.as_slice() else {
        panic!("{result:?}")
    };
    assert_eq!(missed.file_name, "项目进展报告 甜🧁品.pdf");
    assert!(missed.why.message(Lang::ZhCn).contains("U+1F9C1"));
}

#[test]
fn it_stops_between_two_when_asked_and_keeps_what_was_printed() {
    let cancel = Arc::new(AtomicBool::new(false));
    let documents = projects(&["一", "二", "三", "四"]);
    let result = batch(
        documents.into_iter().map(Ok),
        Style::Plain,
        Lang::ZhCn,
        None,
        &cancel,
        |step| cancel.store(step.done == 2, Ordering::Relaxed),
        |_, _| Ok(()),
    )
    .unwrap();
    assert!(result.cancelled);
    assert_eq!(result.printed.len(), 2);
}

/// A page of some hundred rows, which takes longer to set than she is to wait.
fn long() -> Document {
    made_up::disbursement_register(600).into()
}

/// Asks to stop once the pages are being set.
fn asked_to_stop(work: impl FnOnce(&Arc<AtomicBool>)) {
    let cancel = Arc::new(AtomicBool::new(false));
    let asking = Arc::clone(&cancel);
    let asked = thread::spawn(move || {
        thread::sleep(Duration::from_millis(120));
        asking.store(true, Ordering::Relaxed);
    });
    work(&cancel);
    asked.join().unwrap();
}

#[test]
fn it_stops_while_a_page_is_being_set() {
    asked_to_stop(|cancel| {
        let documents = (0..8).map(|_| Ok(long()));
        let documents = documents.collect::<Vec<_>>().into_iter();
        let (style, lang) = (Style::Plain, Lang::ZhCn);
        let keep = |_: &str, _: Vec<u8>| Ok(());
        let result = batch(documents, style, lang, None, cancel, |_| {}, keep).unwrap();
        assert!(result.cancelled && result.printed.len() < 8 && result.not_printed.is_empty());
    });
}

#[test]
fn a_single_paper_stops_while_it_is_being_set() {
    asked_to_stop(|cancel| {
        let look = hub::procedures::papers::PaperLook {
            style: Style::Plain,
            language: Lang::ZhCn,
        };
        let watch = report::Watch::new(Arc::clone(cancel));
        let refused = tests::refusal(report::unless_called_off(watch, move |watch| {
            report::render_watched(&long(), look, None, watch)?.pdf_watched(watch)
        }));
        assert_eq!(refused.code, "report-stopped");
    });
}

#[test]
fn what_a_file_system_forbids_is_not_in_a_file_name() {
    let [document] = projects(&["a/b\\c:d*e?f\"g<h>i|j"])
        .try_into()
        .unwrap_or_else(|_| panic!());
    assert_eq!(
        report::file_name(&document, Lang::ZhCn),
        "项目进展报告 a_b_c_d_e_f_g_h_i_j.pdf"
    );
}
