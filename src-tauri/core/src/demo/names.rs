//! Names of a county that does not exist: towns, organisations and people, made by a small
//! generator that always makes the same ones.

/// The fictional county 青溪县 and the hub's house prefix.
pub const COUNTY: &str = "青溪县";
pub const DIVISION: &str = "350199";
pub const PREFIX: &str = "青溪孵妇";
pub const HUB: &str = "青溪县社会组织孵化基地妇联";
pub const OPERATOR: &str = "青溪县和煦社会工作服务中心";

pub const TOWNS: [(&str, [&str; 4]); 10] = [
    ("云岫街道", ["向荣社区", "听泉社区", "和馨社区", "明礼社区"]),
    (
        "澄浦街道",
        ["映月里社区", "春晓里社区", "桂香社区", "锦屏里社区"],
    ),
    ("禾穗镇", ["下蓼村", "东坑村", "北柚村", "里坂村"]),
    ("枫桐镇", ["上蓼村", "前坂村", "外蓼村", "里葛村"]),
    ("石楠镇", ["北洋村", "南樟村", "外柚村", "里墩村"]),
    ("鹭汀镇", ["下坑村", "东厝村", "南洋村", "里埕村"]),
    ("竹隐镇", ["上榕村", "下葛村", "东坂村", "北坂村"]),
    ("棠梨镇", ["下芷村", "东榕村", "南葛村", "后槐村"]),
    ("清樾镇", ["上葛村", "东埕村", "南坂村", "西墩村"]),
    ("芦笛乡", ["下埕村", "东墩村", "北垅村", "西槐村"]),
];

const GIVEN: [&str; 40] = [
    "慧枝", "沐苒", "知苒", "暖禾", "舒棠", "昕晗", "沐宁", "清和", "芳林", "若溪", "同心", "向阳",
    "春晖", "禾苗", "木棉", "茉莉", "青藤", "晨露", "星禾", "汀兰", "安澜", "惠民", "悦童", "乐龄",
    "巧手", "织梦", "一苇", "百合", "听竹", "明月", "暖阳", "萤火", "朝颜", "金穗", "榕荫", "溪语",
    "云朵", "桔子", "紫荆", "家和",
];

/// What an organisation does, with the kind it is registered as and whether it is a women's one.
const DOES: [(&str, &str, bool); 16] = [
    ("社会工作服务中心", "serviceAgency", true),
    ("家庭教育指导中心", "serviceAgency", true),
    ("心理咨询服务中心", "serviceAgency", true),
    ("女性创业协会", "association", true),
    ("妈妈志愿服务队", "volunteerTeam", true),
    ("家政服务协会", "association", true),
    ("妇女手工艺协会", "association", true),
    ("儿童成长服务中心", "serviceAgency", true),
    ("邻里互助会", "community", true),
    ("广场舞协会", "association", true),
    ("老年大学同学会", "community", false),
    ("养老服务中心", "serviceAgency", false),
    ("茶叶行业协会", "industry", false),
    ("书法协会", "association", false),
    ("体育舞蹈协会", "association", false),
    ("平安巡逻队", "community", false),
];

const SURNAMES: [&str; 24] = [
    "林", "陈", "黄", "郑", "吴", "张", "李", "王", "刘", "杨", "许", "江", "余", "庄", "苏", "叶",
    "卢", "方", "何", "潘", "曾", "单", "仇", "欧阳",
];
const WOMEN: [&str; 24] = [
    "晓燕", "美玲", "秀心", "洁若", "思敏", "丽娟", "心怡", "雅琴", "芳晓", "倩美", "惠珍", "素梅",
    "晓冰", "欣敏", "春兰", "月娥", "佳宁", "静怡", "玉华", "雨晴", "若兰", "婉清", "桂香", "彩霞",
];

/// Always the same sequence: the demo of today is the demo of tomorrow.
pub struct Dice(u64);

impl Dice {
    pub fn new() -> Self {
        Self(20_240_701)
    }

    pub fn roll(&mut self, sides: u64) -> u64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % sides.max(1)
    }

    pub fn pick<T: Copy>(&mut self, from: &[T]) -> Option<T> {
        let at = usize::try_from(self.roll(from.len() as u64)).ok()?;
        from.get(at).copied()
    }

    pub fn person(&mut self) -> String {
        let surname = self.pick(&SURNAMES).unwrap_or_default();
        format!("{surname}{}", self.pick(&WOMEN).unwrap_or_default())
    }

    /// A mobile number of a range nobody has: 0000 in its middle.
    pub fn phone(&mut self) -> String {
        let head = self
            .pick(&["138", "139", "150", "159", "180"])
            .unwrap_or_default();
        format!("{head}0000{:04}", self.roll(10_000))
    }
}

pub struct DemoOrganisation {
    pub name: String,
    pub kind: &'static str,
    pub womens: bool,
    pub town: &'static str,
    pub village: &'static str,
}

/// The n-th organisation of the register; names do not repeat within 640.
pub fn organisation(n: usize, dice: &mut Dice) -> Option<DemoOrganisation> {
    let given = GIVEN.get(n % GIVEN.len())?;
    let (does, kind, womens) = DOES.get((n / GIVEN.len() + n) % DOES.len())?;
    let (town, villages) = dice.pick(&TOWNS)?;
    let place = if *kind == "community" || *kind == "volunteerTeam" {
        town
    } else {
        COUNTY
    };
    Some(DemoOrganisation {
        name: format!("{place}{given}{does}"),
        kind,
        womens: *womens,
        town,
        village: dice.pick(&villages)?,
    })
}
