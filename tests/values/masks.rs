use hub::base::mask;

#[test]
fn personal_data_shows_its_ends_alone() {
    assert_eq!(mask::phone("13800008000"), "138****8000");
    assert_eq!(mask::phone("0591-22981234"), "0591-****1234");
    assert_eq!(mask::phone("2200708"), "***0708");
    assert_eq!(
        mask::identity_paper("35012119900307002X"),
        "350121********002X"
    );
    assert_eq!(mask::identity_paper("01234567"), "01****67");
    assert_eq!(mask::identity_paper_posted("35012119900307002X"), "002X");
    assert_eq!(mask::account("6222020000000001230"), "6222 **** **** 1230");
    assert_eq!(mask::account("35019900 00327693142"), "3501 **** **** 3142");
    assert_eq!(mask::account("12345678"), "****5678");
}

#[test]
fn names_on_public_lists_are_starred() {
    for (name, shown) in [
        ("张三", "张*"),
        ("王小丽", "王*丽"),
        ("欧阳娜娜", "欧阳**"),
        ("李", "李"),
        ("司马光", "司马*"),
    ] {
        assert_eq!(mask::name(name), shown);
    }
}

#[test]
fn nothing_short_shows_through() {
    assert_eq!(mask::phone("123"), "***");
    assert_eq!(mask::account("12"), "**");
    assert_eq!(mask::phone(""), "");
}
