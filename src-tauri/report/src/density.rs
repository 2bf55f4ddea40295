//! How closely a plain page is set: as loosely as ends on the fewest pages. The height is estimated from the parts, so
//! that a page is laid out once; only where the estimate was wrong it is laid out again.

use serde_json::Value;

/// Ample, snug, compact, with the measures of `templates/base/styles.typ`, in points.
pub(crate) struct Density {
    pub(crate) word: &'static str,
    body: f64,
    table: f64,
    small: f64,
    title: f64,
    leading: f64,
    spacing: f64,
    /// Room on the page.
    width: f64,
    height: f64,
    /// A heading with the room around it.
    heading: f64,
    cell: f64,
    field: f64,
    /// What an estimate is taken for: a page that is almost full is tried, the closest most of all.
    doubt: f64,
    /// What the signatures and the seal take.
    signing: f64,
}

const DENSITIES: [Density; 3] = [
    Density {
        word: "ample",
        body: 12.0,
        table: 10.5,
        small: 9.0,
        title: 21.0,
        leading: 0.7,
        spacing: 0.8,
        width: 481.9,
        height: 742.7,
        heading: 32.4,
        cell: 3.8,
        field: 4.6,
        doubt: 0.95,
        signing: 118.0,
    },
    Density {
        word: "snug",
        body: 11.0,
        table: 9.5,
        small: 8.5,
        title: 20.0,
        leading: 0.6,
        spacing: 0.65,
        width: 487.6,
        height: 773.9,
        heading: 27.0,
        cell: 3.0,
        field: 3.3,
        doubt: 0.95,
        signing: 104.0,
    },
    Density {
        word: "compact",
        body: 10.5,
        table: 9.0,
        small: 8.0,
        title: 19.0,
        leading: 0.5,
        spacing: 0.52,
        width: 493.2,
        height: 779.5,
        heading: 24.0,
        cell: 2.4,
        field: 2.5,
        doubt: 0.93,
        signing: 95.0,
    },
];

/// The height of a capital, which is what a line of text takes beside its leading.
const CAPITAL: f64 = 0.733;
/// Left and right of a table's cell together.
const ASIDE: f64 = 7.0;

/// Longer papers keep their usual look: nothing is won by one page of many.
const DRAWN_TOGETHER: u64 = 3;

/// The densities to try in turn, each with the pages it is expected to take; the first comes out as expected unless
/// the estimate was wrong.
pub(crate) fn order(sheet: &Value) -> Vec<(&'static Density, u64)> {
    let all = DENSITIES
        .iter()
        .map(|density| (density, density.pages(sheet)));
    let all: Vec<_> = all.collect();
    let ample = all.first().map_or(1, |(_, pages)| *pages);
    if ample > DRAWN_TOGETHER {
        return all.into_iter().take(1).collect();
    }
    let fewest = all.iter().map(|(_, pages)| *pages).min().unwrap_or(1);
    all.into_iter()
        .skip_while(|(_, pages)| *pages > fewest)
        .collect()
}

impl Density {
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    fn pages(&self, sheet: &Value) -> u64 {
        (self.total(sheet) * self.doubt / self.height)
            .ceil()
            .max(1.0) as u64
    }

    fn total(&self, sheet: &Value) -> f64 {
        let mut height = self.head(sheet);
        for block in list(sheet, "lead") {
            height += self.block(block);
        }
        for section in list(sheet, "sections") {
            height += self.heading;
            for block in list(section, "blocks") {
                height += self.block(block);
            }
        }
        if sheet.get("sealed").and_then(Value::as_bool) == Some(true) {
            height += self.signing;
        }
        height
    }

    fn head(&self, sheet: &Value) -> f64 {
        let under = ["subtitle", "remark"];
        let lines = under
            .iter()
            .filter(|key| sheet.get(**key).is_some_and(Value::is_string));
        let gap = if self.word == "compact" { 7.0 } else { 9.0 };
        let each = self.body * CAPITAL + gap;
        self.small
            + 2.0 * gap
            + self.title
            + each * f64::from(u8::try_from(lines.count()).unwrap_or(2))
    }

    fn block(&self, block: &Value) -> f64 {
        let between = self.spacing * self.body;
        let height = match block
            .get("kind")
            .and_then(Value::as_str)
            .unwrap_or_default()
        {
            "fields" => self.fields(block),
            "table" => self.table(block),
            "items" => self.items(block),
            "note" => {
                let lines = lines(said(block.get("text")) * self.small, self.width);
                lines * self.small * 1.4 + 4.0
            }
            "money" => 2.0 * self.table * CAPITAL + self.table * 1.4 + 6.0 * self.field,
            "tiles" => {
                let count = list(block, "figures").count();
                let across = if count.is_multiple_of(3) { 3 } else { 4 };
                let rows = f64::from(u16::try_from(count.div_ceil(across)).unwrap_or(1));
                rows * (2.0 * self.table + 18.0)
            }
            "three-bars" => 3.0 * 17.0 + 12.0,
            "bars" => many(block, "rows") * 14.0 + 20.0,
            "lines" => 150.0,
            "radar" => 200.0,
            "ring" => 100.0,
            "photos" => {
                let rows = list(block, "photos").count().div_ceil(2);
                let each = 58.0 * 2.835 + 2.0 * self.table + self.small + 23.0;
                f64::from(u16::try_from(rows).unwrap_or(u16::MAX)) * each
            }
            "blank" => block.get("height").and_then(Value::as_f64).unwrap_or(0.0) * 2.835 + 7.0,
            _ => 0.0,
        };
        height + between
    }

    fn row(&self, lines: f64, leading: f64, inset: f64) -> f64 {
        lines * CAPITAL * self.table + (lines - 1.0) * leading * self.table + 2.0 * inset
    }

    /// Name and value in two columns, whose names are as wide as the widest.
    fn fields(&self, block: &Value) -> f64 {
        let name = 6.5 * self.table + 10.0;
        let narrow = self.width / 2.0 - name - 10.0;
        let (mut height, mut open) = (0.0, 0.0);
        for pair in list(block, "pairs") {
            let wide = pair.get("wide").and_then(Value::as_bool) == Some(true);
            let room = if wide {
                self.width - name - 10.0
            } else {
                narrow
            };
            let own = self.row(
                lines(said(pair.get("value")) * self.table, room),
                0.45,
                self.field,
            );
            match (wide, open > 0.0) {
                (true, _) => height += std::mem::take(&mut open) + own,
                (false, true) => height += f64::max(std::mem::take(&mut open), own),
                (false, false) => open = own,
            }
        }
        height + open
    }

    fn items(&self, block: &Value) -> f64 {
        let texts: Vec<f64> = list(block, "texts")
            .map(|text| said(Some(text)) + 2.0)
            .collect();
        let count = texts.len().max(1);
        let each = texts.iter().map(|width| {
            let lines = lines(width * self.body, self.width);
            lines * CAPITAL * self.body + (lines - 1.0) * self.leading * self.body
        });
        let written = if texts.is_empty() {
            CAPITAL * self.body
        } else {
            each.sum()
        };
        written + f64::from(u16::try_from(count - 1).unwrap_or(0)) * self.spacing * self.body
    }

    fn table(&self, block: &Value) -> f64 {
        let rows: Vec<Vec<&Value>> = list(block, "rows")
            .chain(block.get("totals").filter(|totals| totals.is_array()))
            .map(|row| row.as_array().into_iter().flatten().collect())
            .collect();
        if rows.is_empty() {
            return CAPITAL * self.body;
        }
        let shares: Vec<f64> = list(block, "widths").filter_map(Value::as_f64).collect();
        let heads: Vec<&Value> = list(block, "heads").collect();
        let natural = |at: usize| {
            let cells = rows.iter().chain([&heads]).filter_map(|row| row.get(at));
            cells.map(|cell| longest(cell)).fold(0.0, f64::max) * self.table + ASIDE
        };
        let fixed: f64 = (0..shares.len())
            .filter(|at| shares.get(*at) == Some(&0.0))
            .map(natural)
            .sum();
        let whole: f64 = shares.iter().sum::<f64>().max(0.001);
        let room = (self.width - fixed).max(60.0);
        let tallest = |row: &Vec<&Value>| {
            let cells = row
                .iter()
                .zip(&shares)
                .map(|(cell, share)| match *share > 0.0 {
                    true => broken(cell, room * share / whole - ASIDE, self.table),
                    false => breaks(cell),
                });
            cells.fold(1.0, f64::max)
        };
        let height: f64 = rows
            .iter()
            .map(|row| self.row(tallest(row), 0.4, self.cell))
            .sum();
        height + self.row(1.0, 0.4, self.cell)
    }
}

fn list<'a>(of: &'a Value, key: &str) -> impl Iterator<Item = &'a Value> + use<'a> {
    of.get(key).and_then(Value::as_array).into_iter().flatten()
}

fn many(of: &Value, key: &str) -> f64 {
    f64::from(u16::try_from(list(of, key).count()).unwrap_or(u16::MAX))
}

/// How wide a text is, in its own size: a Chinese character is as wide as it is high.
fn said(text: Option<&Value>) -> f64 {
    text.and_then(Value::as_str).map_or(0.0, ems)
}

fn ems(text: &str) -> f64 {
    text.chars()
        .map(|c| if c >= '\u{2E80}' { 1.0 } else { 0.56 })
        .sum()
}

fn lines(width: f64, room: f64) -> f64 {
    (width / room.max(20.0)).ceil().max(1.0)
}

/// Its lines; what stands in small print beneath takes a fifth less.
fn parts(cell: &Value) -> impl Iterator<Item = f64> + use<'_> {
    let under = cell.get("under").and_then(Value::as_str);
    let text = cell.as_str().or(cell.get("text").and_then(Value::as_str));
    let lines = text.unwrap_or_default().split('\n').map(ems);
    lines.chain(under.into_iter().map(|under| 0.82 * ems(under)))
}

fn longest(cell: &Value) -> f64 {
    parts(cell).fold(0.0, f64::max)
}

fn breaks(cell: &Value) -> f64 {
    f64::from(u16::try_from(parts(cell).count()).unwrap_or(1))
}

fn broken(cell: &Value, room: f64, size: f64) -> f64 {
    parts(cell).map(|width| lines(width * size, room)).sum()
}
