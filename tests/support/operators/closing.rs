//! An award is closed, terminated, cancelled or lapses, with what is still owed said in fen.

use chrono::Days;
use serde_json::json;

use super::Operators;
use super::dice::yuan;
use super::model::Stage;

impl Operators {
    pub(super) fn closes(&mut self) {
        let Some(at) = self.some_award() else { return };
        let award = self.model.awards[at].clone();
        if award.in_flight() > 0 && self.dice.roll(4) > 0 {
            return;
        }
        let on = self.some_day();
        let (working, paid) = (award.is_working(), award.sums.paid > 0);
        let pending = award.stage == Stage::Pending;
        let to = match self.dice.roll(6) {
            0..=2 => "closed",
            3 => "terminated",
            4 => "lapsed",
            _ => "cancelled",
        };
        let moves = match to {
            "lapsed" => pending,
            "cancelled" => pending || working,
            _ => working,
        };
        // What is out and not explained is owed, and has to be said so; now and then it is said wrong.
        let left = award.left();
        let owed = left.max(0) + i64::from(self.dice.once_in(6));
        let due = (!self.dice.once_in(8)).then(|| self.today + Days::new(60));
        let share = award.amount * award.regrant / 100;
        let says = self
            .open(on)
            .no_if(!moves, "grants-award-move")
            .no_if(to == "cancelled" && paid, "grants-cancel-after-payment")
            .no_if(
                to == "terminated" && !paid,
                "grants-terminate-before-payment",
            )
            .no_if(award.in_flight() > 0, "grants-close-in-flight")
            .no_if(
                award.last.is_some_and(|last| on < last),
                "grants-before-entry",
            )
            .no_if(
                to == "closed" && award.open_reports(),
                "grants-close-reports-open",
            )
            .no_if(
                to == "closed" && award.granted_on() < share,
                "grants-close-regrant-short",
            )
            .no_if(left < 0, "grants-close-overspent")
            .no_if(left >= 0 && owed != left, "grants-close-unexplained")
            .no_if(owed > 0 && due.is_none(), "grants-owed-without-day");
        let op = json!({"award": award.id, "to": to, "on": on, "reason": "结束",
            "owed": yuan(owed), "owedDueOn": due});
        if self.tries("closeAward", op, &says).is_some() {
            if pending {
                self.model.fund(award.fund).reserved -= award.amount;
            }
            let award = self.model.award(at);
            award.stage = Stage::Over;
            award.owes = owed > 0;
            award.void = matches!(to, "lapsed" | "cancelled");
            self.model.releases(at, on);
            self.touches(at);
        }
    }
}
