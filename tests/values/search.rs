use hub::base::search::{HitGroup, Index, SearchRow};

fn row(id: &str, name: &str) -> SearchRow {
    SearchRow {
        id: id.to_owned(),
        name: name.to_owned(),
        ..SearchRow::default()
    }
}

fn desk() -> Index {
    let mut index = Index::new(&["organisation", "person"]);
    index.upsert(
        "organisation",
        SearchRow {
            aliases: vec!["慢城剪梦".to_owned()],
            numbers: vec!["52350121MJ0000018D".to_owned()],
            phones: vec!["13800008000".to_owned()],
            ..row("o1", "柘荣县剪纸协会")
        },
    );
    index.upsert("organisation", row("o2", "乐志社会工作服务中心"));
    index.upsert(
        "organisation",
        SearchRow {
            numbers: vec!["青民备〔2024〕第011号".to_owned()],
            ..row("o3", "剪爱志愿服务队")
        },
    );
    index.upsert("person", row("p1", "单雅"));
    index.upsert(
        "person",
        SearchRow {
            pinyin: Some("zha mou".to_owned()),
            ..row("p2", "查某")
        },
    );
    index
}

fn found(index: &Index, text: &str) -> Vec<String> {
    index
        .search(text, 20)
        .into_iter()
        .flat_map(|group| group.hits)
        .map(|hit| hit.id)
        .collect()
}

#[test]
fn one_character_finds() {
    assert_eq!(
        found(&desk(), "剪"),
        ["o3", "o1"],
        "a name that begins with it comes first"
    );
}

#[test]
fn pinyin_initials_and_both_mixed_find() {
    let index = desk();
    for text in [
        "zrxjz",
        "zherong",
        "zherongxianjianzhi",
        "ZRX",
        "zrjianzhi",
        "zhrx",
        "zherongxianjianz",
    ] {
        let hit = found(&index, text).contains(&"o1".to_owned());
        assert_eq!(
            hit,
            text != "zrjianzhi",
            "{text}: letters stand for neighbours, in order"
        );
    }
    assert_eq!(found(&index, "mcjm"), ["o1"], "an alias is heard too");
    assert_eq!(found(&index, "jianzhixiehui"), ["o1"]);
}

#[test]
fn every_reading_of_a_character_finds() {
    let index = desk();
    for text in ["shanya", "danya", "chanya", "sy", "dy"] {
        assert_eq!(found(&index, text), ["p1"], "{text}");
    }
    for text in ["lezhi", "yuezhi", "lzsh", "yzsh"] {
        assert_eq!(found(&index, text), ["o2"], "{text}");
    }
    assert_eq!(found(&index, "zhamou"), ["p2"]);
}

#[test]
fn numbers_and_phones_are_found_by_a_part() {
    let index = desk();
    for text in ["0018d", "MJ00", "8000", "138 0000", "５２３５"] {
        assert_eq!(found(&index, text), ["o1"], "{text}");
    }
    assert_eq!(found(&index, "[2024]第011"), ["o3"]);
    let hits: Vec<HitGroup> = index.search("8000", 20);
    assert_eq!(hits[0].hits[0].matched, "13800008000");
}

#[test]
fn groups_say_how_many_there_are_beyond_the_limit() {
    let mut index = desk();
    for n in 0..30 {
        index.upsert("organisation", row(&format!("n{n}"), &format!("剪艺社{n}")));
    }
    let groups = index.search("剪", 5);
    assert_eq!(groups.len(), 1);
    assert_eq!((groups[0].hits.len(), groups[0].total), (5, 32));
}

#[test]
fn a_changed_record_is_found_by_its_new_name_alone() {
    let mut index = desk();
    for n in 0..2_000 {
        index.upsert(
            "organisation",
            row("o2", &format!("启宁托育服务中心第{n}版")),
        );
    }
    assert!(found(&index, "乐志").is_empty());
    assert_eq!(found(&index, "qntyfwzx"), ["o2"]);
    assert_eq!(found(&index, "启宁托育服务中心第1999版"), ["o2"]);
    index.remove("organisation", "o2");
    assert!(found(&index, "启宁").is_empty());
    assert_eq!(
        found(&index, "剪"),
        ["o3", "o1"],
        "its neighbours are still where they were"
    );
    assert_eq!(index.len(), 4);
}

#[test]
fn an_empty_query_finds_nothing() {
    assert!(desk().search("  ", 5).is_empty());
}
