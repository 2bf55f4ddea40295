//! One cell read by what its column holds. A blank cell is `Ok(None)`; a cell that cannot be read
//! is a [`Trouble`], which the row reader reports at its row and heading.

pub mod dates;
pub mod identity;
pub mod numbers;
pub mod phones;
pub mod text;

use std::fmt::Display;

use crate::grid::Cell;

/// Why a cell cannot be read: a problem code and the arguments of its message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trouble {
    pub code: &'static str,
    pub args: Vec<(&'static str, String)>,
}

pub type Reading<T> = Result<Option<T>, Trouble>;

pub fn trouble(code: &'static str) -> Trouble {
    Trouble {
        code,
        args: Vec::new(),
    }
}

impl Trouble {
    pub fn arg(mut self, name: &'static str, value: impl Display) -> Self {
        self.args.push((name, value.to_string()));
        self
    }
}

/// What is written, `None` for blanks and for the signs that mean blank: —, 无, 暂无.
pub(crate) fn written(cell: &Cell) -> Reading<String> {
    match cell {
        Cell::Broken(sign) => Err(trouble("cell-broken").arg("text", sign)),
        cell => {
            let text = cell.to_text();
            Ok((!text::means_blank(&text)).then_some(text))
        }
    }
}
