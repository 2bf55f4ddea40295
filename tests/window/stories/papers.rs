use serde_json::json;
use window::{Desk, Home};

#[test]
#[ignore = "drives the real window: run by cargo xtask test"]
fn a_progress_summary_is_looked_at_before_it_is_printed() {
    let home = Home::fresh();
    let desk = Desk::open(&home);
    desk.see("青溪县");
    let projects = desk.call(
        "ask",
        json!({ "query": { "projects": { "projects": {} } } }),
    );
    let project = projects["done"]["rows"][0]["id"]
        .as_str()
        .expect("a project of the demo")
        .to_owned();

    desk.go(&format!("print/progress-summary/{project}"));
    desk.until(
        "the pages of the summary",
        "const pages = [...document.querySelectorAll('img')].filter((page) => page.src.startsWith('blob:')); \
         return pages.length > 0 && pages.every((page) => page.complete && page.naturalWidth > 100)",
        &[],
    );
    desk.close();
}
