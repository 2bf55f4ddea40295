//! A register comes in as a file: dropped on the window, tried, what does not fit written out to another file.

use std::fmt::Write;
use std::time::Instant;

use window::{Desk, Home};

const ROWS: usize = 10_000;

/// A register of so many organisations, two of them without a name.
fn register(rows: usize) -> String {
    let mut text = "组织名称,类型,登记状态,所在乡镇（街道）,法定代表人\n".to_owned();
    for row in 1..=rows {
        writeln!(
            text,
            "青溪县第{row}号社区服务中心,社会服务机构,已登记,云岫街道,林知夏"
        )
        .expect("text grows");
    }
    text.push_str(",社会服务机构,已登记,云岫街道,周明远\n,社会服务机构,已登记,云岫街道,陈望舒\n");
    text
}

#[test]
#[ignore = "drives the real window: run by cargo xtask test"]
fn ten_thousand_rows_dropped_on_the_window_are_tried_and_taken_in() {
    let home = Home::fresh();
    let desk = Desk::open(&home);
    desk.see("青溪县");
    let (file, left) = (home.file("名册.csv"), home.file("left-out.xlsx"));
    std::fs::write(&file, register(ROWS)).expect("a register");

    let held = desk.drags(&[&file]);
    desk.see("松开即可导入");
    desk.see("名册.csv");
    let began = Instant::now();
    held.let_go();
    desk.see("按标题识别");
    let read = began.elapsed();
    desk.click("试导入");
    desk.see(&format!("导入 {ROWS} 条"));
    let tried = began.elapsed() - read;

    desk.click("导出问题行");
    desk.answer_with_file(&left);
    desk.see("left-out.xlsx");
    assert!(std::fs::metadata(&left).expect("it is there").len() > 1000);

    let began = Instant::now();
    desk.click(&format!("导入 {ROWS} 条"));
    desk.see(&format!("已导入：新增 {ROWS} 条"));
    let taken = began.elapsed();
    println!("{ROWS} rows in the window: read {read:?}, tried {tried:?}, taken in {taken:?}");
    desk.close();
}
